import * as Modal from '@radix-ui/react-dialog'
import {
  ConsentBanner,
  ConsentProvider,
  type ConsentStore,
  createConsentStore,
  createMemoryStorage,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import styles from 'react-consent-ui/styles.css?inline'
import { createRoot } from 'react-dom/client'
import { consent } from './consent.js'

/** The query of the address selects the page. */
const isIn = new URLSearchParams(location.search).get('in')

/** For the tests. */
const surroundings = {
  store: createConsentStore(consent),
  /** A second application on the page, with a record of its own. */
  other: createConsentStore(consent, { storage: createMemoryStorage() }),
}
Object.assign(window, { surroundings })

/** Modals and menus with a trigger in each. They are closed until a test opens them. */
function Page() {
  return (
    <>
      <main id="content">
        {Array.from({ length: 40 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
          <p key={index}>A paragraph of the page.</p>
        ))}
        <a href="#end">The end of the page</a>
      </main>
      <div id="menu" popover="auto" style={{ inset: 0, width: '100%', height: '100%' }}>
        <PreferencesTrigger>Settings in the menu</PreferencesTrigger>
      </div>
      <dialog id="modal">
        <PreferencesTrigger>Settings in the modal</PreferencesTrigger>
        <button type="button">Next</button>
      </dialog>
      <Modal.Root>
        <Modal.Trigger>Open the modal of Radix</Modal.Trigger>
        <Modal.Portal>
          <Modal.Content aria-describedby={undefined}>
            <Modal.Title>A modal of Radix</Modal.Title>
            <PreferencesTrigger>Settings in the modal of Radix</PreferencesTrigger>
          </Modal.Content>
        </Modal.Portal>
      </Modal.Root>
      <footer>
        <PreferencesTrigger>Settings</PreferencesTrigger>
      </footer>
    </>
  )
}

function App({ store }: { store: ConsentStore }) {
  return (
    <ConsentProvider store={store}>
      <ConsentBanner />
      <Page />
      <PreferencesDialog />
    </ConsentProvider>
  )
}

function OtherApp() {
  return (
    <ConsentProvider store={surroundings.other}>
      <ConsentBanner />
      <PreferencesTrigger>Settings of the other app</PreferencesTrigger>
      <PreferencesDialog />
    </ConsentProvider>
  )
}

function styled(root: Document | ShadowRoot) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
if (isIn === 'shadow') {
  const shadow = root.attachShadow({ mode: 'open' })
  styled(shadow)
  createRoot(shadow.appendChild(document.createElement('div'))).render(
    <App store={surroundings.store} />,
  )
} else {
  styled(document)
  createRoot(root).render(<App store={surroundings.store} />)
  if (isIn === 'two') {
    createRoot(document.body.appendChild(document.createElement('div'))).render(<OtherApp />)
  }
}
