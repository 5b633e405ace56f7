import { StrictMode } from 'react'
import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  defineConsent,
  PreferencesTrigger,
} from 'react-consent-ui'
import { createRoot } from 'react-dom/client'

const consent = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, statistics: {}, marketing: {} },
})

createRoot(document.body).render(
  <StrictMode>
    <ConsentProvider config={consent}>
      <main>A page</main>
      <ConsentGate category="statistics">Counted</ConsentGate>
      <PreferencesTrigger />
      <ConsentBanner />
    </ConsentProvider>
  </StrictMode>,
)
