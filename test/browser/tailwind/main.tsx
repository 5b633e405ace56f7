import {
  Banner,
  ConsentProvider,
  defineConsent,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { createRoot } from 'react-dom/client'
import bare from './bare.css?inline'
import preset from './preset.css?inline'
import shadcn from './shadcn.css?inline'

const hosts: Record<string, string> = { bare, preset, shadcn }

const sheet = new CSSStyleSheet()
sheet.replaceSync(hosts[new URLSearchParams(location.search).get('host') ?? ''] ?? '')
document.adoptedStyleSheets = [sheet]

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <ConsentProvider config={defineConsent({ revision: 1 })}>
    <Banner.Root>
      <Banner.Title className="tracking-widest" />
      <Banner.Text className="text-lg" />
      <Banner.Actions>
        <Banner.Reject />
        <Banner.Accept />
        <Banner.Customize />
      </Banner.Actions>
    </Banner.Root>
    <PreferencesTrigger />
    <PreferencesDialog />
  </ConsentProvider>,
)
