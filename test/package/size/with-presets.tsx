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
  services: { ga: { category: 'statistics' }, youtube: { category: 'marketing' } },
})

createRoot(document.body).render(
  <StrictMode>
    <ConsentProvider config={consent} details={() => import('./preset-details.js')}>
      <main>A page</main>
      <ConsentGate category="statistics">Counted</ConsentGate>
      <PreferencesTrigger />
      <ConsentBanner />
    </ConsentProvider>
  </StrictMode>,
)
