import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  defineConsent,
  PreferencesDialog,
} from 'react-consent-ui'
import 'react-consent-ui/styles.css'

const consent = defineConsent({ revision: 1 })

/** `initialRecord={null}`: a server has looked for a record and found none, so it renders the banner. */
export function Peer({ children }) {
  return (
    <ConsentProvider config={consent} initialRecord={null}>
      <ConsentBanner />
      {children}
      <PreferencesDialog />
    </ConsentProvider>
  )
}

export function Gate({ children }) {
  return <ConsentGate category="statistics">{children}</ConsentGate>
}
