import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  createConsentStore,
  createCookieStorage,
  createLocalStorage,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { fromKlaro, fromVanillaCookieConsent } from 'react-consent-ui/migrate'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import { consent } from './consent.js'

const storages = {
  cookie: () => createCookieStorage(),
  local: () => createLocalStorage(),
  embedded: () => createCookieStorage({ sameSite: 'None', partitioned: true, secure: true }),
}
const readers = {
  none: undefined,
  klaro: fromKlaro({ revision: 1, map: { ads: 'marketing' } }),
  vanilla: fromVanillaCookieConsent({
    revision: 1,
    map: { functionality: 'preferences', analytics: 'statistics', ads: 'marketing' },
  }),
}
/** The query of the address configures the page. */
const asked = new URLSearchParams(location.search)
const storage = storages[(asked.get('storage') ?? 'cookie') as keyof typeof storages]
const migrate = readers[(asked.get('from') ?? 'none') as keyof typeof readers]

const errors: string[] = []
const store = createConsentStore(consent, {
  storage: storage(),
  migrate,
  onStorageError: (error) => errors.push(String(error)),
})
/** For the tests. */
export const probe = { store, errors }
Object.assign(window, { probe })

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <ConsentProvider store={store}>
    <ConsentBanner />
    <main>
      <h1>Still alive</h1>
      <ConsentGate category="marketing" fallback={<p>Denied</p>}>
        <p>Granted</p>
      </ConsentGate>
    </main>
    <footer>
      <PreferencesTrigger />
      <PreferencesDialog />
    </footer>
  </ConsentProvider>,
)
