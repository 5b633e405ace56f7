import {
  ConsentBanner,
  ConsentProvider,
  ConsentStatus,
  CookiePolicy,
  CookieTable,
  createConsentStore,
  createMemoryStorage,
  Preferences,
  PreferencesDialog,
} from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import { consent } from './consent.js'

/** Every part that has styles, on a page that has none. The test adds a reset after them. */
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <ConsentProvider store={createConsentStore(consent, { storage: createMemoryStorage() })}>
    <ConsentBanner />
    <main>
      <YouTubeEmbed id="M7lc1UVf-VE" title="A film" />
      <ConsentStatus />
      <CookieTable />
      <Preferences.Form />
      <CookiePolicy />
    </main>
    <PreferencesDialog />
  </ConsentProvider>,
)
