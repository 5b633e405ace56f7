'use client'

import { type ConsentProof, ConsentProvider, type ConsentProviderProps } from 'react-consent-ui'
import { consent } from '../consent'

type Props = Pick<ConsentProviderProps, 'initialRecord' | 'gpc' | 'children'>

/** The provider, in a client file: functions cannot come from a server component. */
export function Providers(props: Props) {
  return <ConsentProvider config={consent} onDecision={report} {...props} />
}

/** The proof of a choice goes to where the site keeps it. */
function report(proof: ConsentProof) {
  const body = JSON.stringify(proof)
  return fetch('/api/choices', { method: 'POST', body, keepalive: true })
}
