import { ConsentBanner, ConsentProvider, defineConsent, PreferencesTrigger } from 'react-consent-ui'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import { mistakes } from './mistakes.js'

const mistake = mistakes[new URLSearchParams(location.search).get('mistake') ?? '']
const root = document.getElementById('root')
if (!mistake || !root) throw new Error('Open it with ?mistake=… of mistakes.tsx.')

const consent = defineConsent({
  revision: 1,
  providers: { google: { name: 'Google Ireland Limited' } },
  // A cast, because TypeScript refuses what this page is about.
  services: { youtube: mistake.service as never },
})

createRoot(root).render(
  <ConsentProvider config={consent}>
    <ConsentBanner />
    <main>
      <h1>Still alive</h1>
      {mistake.content}
    </main>
    <footer>
      <PreferencesTrigger />
    </footer>
  </ConsentProvider>,
)
