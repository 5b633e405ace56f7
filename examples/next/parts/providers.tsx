'use client'

import { ConsentProvider, type ConsentProviderProps, proofSink } from 'react-consent-ui'
import { consent } from '../consent'

type Props = Pick<ConsentProviderProps, 'initialRecord' | 'gpc' | 'children'>

/** The proof of a choice goes to where the site keeps it. */
const onDecision = proofSink('/api/proofs')

/** The provider, in a client file: functions cannot come from a server component. */
export function Providers(props: Props) {
  return <ConsentProvider config={consent} onDecision={onDecision} {...props} />
}
