'use client'

import { ConsentProvider, type ConsentProviderProps, proofSink } from 'react-consent-ui'
import { consent } from '../consent'

type Props = Pick<ConsentProviderProps, 'initialRecord' | 'gpc' | 'nonce' | 'children'>

/** Sends the proof of each decision to the endpoint of this app. */
const onDecision = proofSink('/api/proofs')

/** The provider, in a client file: functions cannot come from a server component. */
export function Providers(props: Props) {
  return <ConsentProvider config={consent} onDecision={onDecision} {...props} />
}
