import { ConsentProvider, type ConsentProviderProps } from 'react-consent-ui'
import { consent } from './consent.js'

/** The app that the pages' code renders. */
export const App = (props: Pick<ConsentProviderProps, 'initialRecord'>) => (
  <ConsentProvider config={consent} {...props} />
)
