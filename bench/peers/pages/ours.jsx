import { ConsentBanner, ConsentProvider, defineConsent, PreferencesDialog } from 'react-consent-ui'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'

const consent = defineConsent({ revision: 1 })

createRoot(document.getElementById('root')).render(
  <ConsentProvider config={consent}>
    <ConsentBanner />
    <PreferencesDialog />
  </ConsentProvider>,
)
