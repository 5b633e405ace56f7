import { useCallback, useEffect, useMemo, useState } from 'react'
import {
  ConsentBanner,
  type ConsentProof,
  ConsentProvider,
  PreferencesDialog,
} from 'react-consent-ui'
import { consent } from './consent.js'
import { RememberedLanguage, ShownContext } from './language.js'
import { Data } from './pages/data.js'
import { Home } from './pages/home.js'
import { Policy } from './pages/policy.js'
import { Video } from './pages/video.js'
import { Footer } from './parts/footer.js'
import { Header } from './parts/header.js'
import { type Locale, pathOf } from './routes.js'
import { texts } from './texts/index.js'
import { VendorTags } from './vendors/vendor-tags.js'
import { type View, viewOf } from './view.js'

/** The whole site. `start` is what the address asks for, on the server and in the browser alike. */
export function App({ start }: { start: View }) {
  const [view, show] = useState(start)
  const [proofs, setProofs] = useState<readonly ConsentProof[]>([])
  const { locale, page, messages } = view

  const speak = useCallback(
    async (next: Locale) => {
      const path = pathOf({ page, locale: next })
      // Texts first, so that everything changes at once.
      const there = await viewOf(path)
      history.pushState(null, '', path)
      show(there)
    },
    [page],
  )
  const shown = useMemo(() => ({ locale, page, speak }), [locale, page, speak])

  useEffect(() => {
    const follow = () => void viewOf(location.pathname).then(show)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = messages.dir ?? 'ltr'
    document.title = texts[locale].titles[page]
  }, [locale, page, messages])

  const Page = { home: Home, video: Video, policy: Policy, data: Data }[page]
  return (
    <ConsentProvider
      config={consent}
      messages={messages}
      onDecision={(proof) => setProofs((earlier) => [...earlier, proof])}
    >
      <ShownContext.Provider value={shown}>
        <ConsentBanner />
        <a className="skip" href="#content">
          {texts[locale].skip}
        </a>
        <Header />
        <main id="content">
          <Page proofs={proofs} />
        </main>
        <Footer />
        <PreferencesDialog />
        <VendorTags />
        <RememberedLanguage />
      </ShownContext.Provider>
    </ConsentProvider>
  )
}
