import type { ComponentType } from 'react'
import {
  ConsentProvider,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
} from 'react-consent-ui'
import * as embeds from 'react-consent-ui/embeds'
import { createRoot } from 'react-dom/client'
import { CHECKS, Checks } from './checks.js'
import 'react-consent-ui/styles.css'
import 'react-consent-ui/embeds.css'

interface Row {
  readonly component: string
  readonly service: string
  readonly props: object
}

// The test sets them before the page runs. Without them, the page shows the CAPTCHAs.
const rows = Reflect.get(window, 'rows') as readonly Row[] | undefined

const consent = defineConsent({
  revision: 1,
  services: Object.fromEntries(
    (rows?.map(({ service }) => service) ?? Object.keys(CHECKS)).map((service) => [
      service,
      { category: 'marketing' as const },
    ]),
  ),
})
const store = createConsentStore(consent, { storage: createMemoryStorage() })
/** For the test. */
Object.assign(window, { store })

const componentOf = (name: string) => Reflect.get(embeds, name) as ComponentType<{ title: string }>

const Embeds = ({ rows }: { rows: readonly Row[] }) => (
  <>
    {rows.map(({ component, props }) => {
      const Component = componentOf(component)
      return <Component key={component} title={`Content of ${component}`} {...props} />
    })}
    <embeds.Embed url="https://vimeo.com/76979871" title="Content of an address" />
  </>
)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <ConsentProvider store={store}>
    <main style={{ maxInlineSize: '42rem', marginInline: 'auto' }}>
      <h1>All embeds</h1>
      {rows ? <Embeds rows={rows} /> : <Checks />}
    </main>
    <footer>The end</footer>
  </ConsentProvider>,
)
