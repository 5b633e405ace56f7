'use client'

import { ConsentProvider, type ConsentProviderProps, choicesSink } from 'react-consent-ui'
import { consent } from '../consent'

type Props = Pick<ConsentProviderProps, 'initialRecord' | 'gpc' | 'children'>

/** The proof of a choice goes to where the site keeps it. */
const onDecision = choicesSink('/api/choices')

/** The provider, in a client file: functions cannot come from a server component. */
export function Providers(props: Props) {
  return <ConsentProvider config={consent} onDecision={onDecision} {...props} />
}
