import { StrictMode } from 'react'
import {
  ConsentBanner,
  ConsentProvider,
  type ConsentStoreOptions,
  createConsentStore,
  PreferencesDialog,
  PreferencesTrigger,
  proofSink,
} from 'react-consent-ui'
import {
  defineIntegration,
  googleConsentMode,
  googleTagManager,
  type Integration,
  metaPixel,
} from 'react-consent-ui/integrations'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import { consent } from './consent.js'

const signals = { ads: 'marketing' }

/** The calls, each with whether the banner was open. */
const seen: string[] = []
const watchful = defineIntegration({
  name: 'Watchful',
  signals,
  tell: ({ ads }) => {
    const isOpen = document.querySelector('[data-rcu="banner"]') !== null
    seen.push(`${ads ? 'granted' : 'denied'}, ${isOpen ? 'open' : 'closed'}`)
  },
})

const broken = {
  throwing: () => {
    throw new Error('blocked')
  },
  hanging: () => new Promise(() => {}),
  failing: async () => {
    const { status } = await fetch('/answers-500')
    throw new Error(String(status))
  },
}

const vendors: Record<string, () => readonly Integration[]> = {
  google: () => [googleConsentMode(), googleTagManager()],
  meta: () => [metaPixel()],
  broken: () => [
    ...Object.entries(broken).map(([name, tell]) => defineIntegration({ name, signals, tell })),
    watchful,
  ],
}

const told = () => seen.push('told')
const sinks: Record<string, () => ConsentStoreOptions['onDecision']> = {
  endpoint: () => proofSink('/api/proofs'),
  throwing: () => () => {
    told()
    throw new Error('no sink today')
  },
  hanging: () => () => {
    told()
    return new Promise(() => {})
  },
}

const asked = new URLSearchParams(location.search)
const store = createConsentStore(consent, {
  integrations: vendors[asked.get('vendors') ?? '']?.(),
  onDecision: sinks[asked.get('sink') ?? '']?.(),
})
/** For the tests. */
Object.assign(window, { shop: { store, seen } })

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <ConsentProvider store={store}>
      <ConsentBanner />
      <footer>
        <PreferencesTrigger />
      </footer>
      <PreferencesDialog />
    </ConsentProvider>
  </StrictMode>,
)
