import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { EVERY_EMBED } from '../../../stories/every-embed.js'
import { CONSUMER } from '../consumer.js'
import { page } from './measure.js'

/** A folder of its own: the other pages are built at the same time. */
const FOLDER = `${CONSUMER}/embed-size`

/** The smallest embed that a site can make: the gated core, with the factory that all vendors share. */
const CORE = `createEmbed({
  vendor: 'x',
  name: 'X',
  provider: { name: 'X' },
  hosts: ['x.test'],
  frame: { kind: 'video' },
  read: () => null,
})`

const pageWith = (
  imports: string,
  component: string,
) => `import { ConsentProvider, defineConsent } from 'react-consent-ui'
import { ${imports} } from 'react-consent-ui/embeds'
import { createRoot } from 'react-dom/client'

const Shown = ${component}
createRoot(document.body).render(
  <ConsentProvider config={defineConsent({ revision: 1 })}>
    <Shown url="https://x.test/" title="A film" />
  </ConsentProvider>,
)
`

async function weigh(name: string, code: string): Promise<number> {
  writeFileSync(`${FOLDER}/${name}.tsx`, code)
  const { first } = await page(name, FOLDER)
  return first.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
}

/** Bytes, gzip, that each embed adds to a page with the gated core. */
export async function measureEmbeds(): Promise<Record<string, number>> {
  mkdirSync(FOLDER, { recursive: true })
  const core = await weigh('gated-core', pageWith('createEmbed', CORE))
  const sizes: Record<string, number> = {}
  for (const name of [...EVERY_EMBED.map(({ component }) => component), 'Embed']) {
    sizes[name] = (await weigh(name, pageWith(name, name))) - core
  }
  return sizes
}
