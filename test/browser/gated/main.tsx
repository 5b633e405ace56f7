import { type ReactNode, StrictMode, useState } from 'react'
import {
  ConsentBanner,
  ConsentProvider,
  ConsentScript,
  ConsentStatus,
  createConsentStore,
  PreferencesDialog,
  PreferencesTrigger,
  useConsentScript,
} from 'react-consent-ui'
import { googleConsentMode } from 'react-consent-ui/integrations'
import { guardConsent } from 'react-consent-ui/testing'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import { consent } from './consent.js'

const ACME = 'https://acme.test'

/** Scripts, callbacks and cleanups that ran, in order. The scripts themselves add to it. */
const ran: string[] = []
const note = (name: string) => () => {
  ran.push(name)
}

/** Mounted and unmounted at will. */
function Coming({ children }: { children: ReactNode }) {
  const [isHere, setIsHere] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setIsHere(!isHere)}>
        Come and go
      </button>
      {isHere && children}
    </>
  )
}

function Status(props: { src: string } | { text: string }) {
  return (
    <output>{useConsentScript({ ...props, category: 'marketing', onWithdraw: () => {} })}</output>
  )
}

const twice = (name: string) => (
  <ConsentScript
    service="acme"
    src={`${ACME}/tag.js`}
    onLoad={note(`${name} load`)}
    onWithdraw={note(`${name} withdraw`)}
  />
)

const GOOGLE = `
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-1');
`

const pages: Record<string, () => ReactNode> = {
  order: () => (
    <>
      <ConsentScript service="acme" src={`${ACME}/first.js`} onWithdraw={() => {}} />
      <ConsentScript service="acme">{`ran.push('second')`}</ConsentScript>
      <ConsentScript service="acme" async src={`${ACME}/free.js`} />
      <ConsentScript service="acme" type="module" src={`${ACME}/third.js`} />
      <ConsentScript service="acme">{`ran.push('fourth')`}</ConsentScript>
      <ConsentScript service="other" src={`${ACME}/other.js`} onWithdraw={() => {}} />
    </>
  ),
  twice: () => (
    <>
      {twice('one')}
      <Coming>{twice('two')}</Coming>
    </>
  ),
  external: () => <Status src={`${ACME}/tag.js`} />,
  both: () => (
    <>
      <Status src={`${ACME}/tag.js`} />
      <Status text="ran.push('inline')" />
    </>
  ),
  google: () => (
    <>
      <ConsentScript category="marketing" onWithdraw={() => {}}>
        {GOOGLE}
      </ConsentScript>
      <ConsentScript category="marketing" async src="/gtag.js" />
    </>
  ),
}

/** The query parameters configure the page. */
const asked = new URLSearchParams(location.search)
const store = createConsentStore(consent, {
  region: asked.get('region') ?? 'FR',
  integrations: asked.get('show') === 'google' ? [googleConsentMode()] : [],
})
const reports: object[] = []
if (asked.has('guard')) {
  guardConsent(store, {
    hosts: { acme: ['acme.test'] },
    onUngranted: (access) => reports.push(access),
  })
}
/** For the tests. */
Object.assign(window, { ran, gated: { store, reports } })

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <ConsentProvider store={store} nonce={asked.get('nonce') ?? undefined}>
      <ConsentBanner />
      <main>{pages[asked.get('show') ?? '']?.()}</main>
      <ConsentStatus />
      <footer>
        <PreferencesTrigger />
      </footer>
      <PreferencesDialog />
    </ConsentProvider>
  </StrictMode>,
)
