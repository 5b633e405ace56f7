import { readFileSync, writeFileSync } from 'node:fs'
import { mastodon, peertube } from 'react-consent-ui/embeds'
import { expect, it } from 'vitest'
import type { EmbedOption, EmbedVendor } from '../../src/embeds/define-embed.js'
import { formsOf } from '../../src/embeds/vendor-facts.js'
import { LOAD_VENDOR } from '../../src/embeds/vendor-loads.js'
import { EVERY_EMBED } from '../../stories/every-embed.js'

const PAGE = 'docs/embeds.md'
const TABLE = /(?<=<!-- The table of vendors: npm run docs:embeds -->\n\n)[\s\S]*?(?=\n\n)/

const servers: Readonly<Record<string, EmbedVendor>> = {
  mastodon: mastodon('social.example', { name: 'social.example' }),
  peertube: peertube('video.example', { name: 'video.example' }),
}

async function row({ component, service, src }: (typeof EVERY_EMBED)[number]) {
  const vendor = (await LOAD_VENDOR[service]?.()) ?? servers[service]
  if (!vendor) throw new Error(`${service} has no file in src/embeds/vendors.`)
  const { idPrefix, options = {} } = vendor
  const forms = formsOf(vendor)
    .split(/, | or /)
    .map((form) => `\`${form.replace(/^or /, '')}\``)
    .join(', ')
  const id = idPrefix ? `; \`id\`: the end of \`${idPrefix}…\`` : ''
  const names = Object.entries<EmbedOption>(options).map(
    ([name, kind]) => `\`${name}\`: ${typeof kind === 'string' ? kind : kind.join(', ')}`,
  )
  const host = service in servers ? ['`host`: the server'] : []
  return `| \`${component}\` | \`${service}\` | ${forms}${id} | ${[...host, ...names].join('; ')} | \`${new URL(src).host}\` |`
}

it(`is what ${PAGE} says about the vendors`, async () => {
  const rows = await Promise.all(EVERY_EMBED.map(row))
  const table = [
    '| component | service | accepted | options | `frame-src` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
  const page = readFileSync(PAGE, 'utf8')
  // `npm run docs:embeds` writes the table, a test run compares it.
  if (process.env.WRITE_DOCS)
    writeFileSync(
      PAGE,
      page.replace(TABLE, () => table),
    )
  else expect(TABLE.exec(page)?.[0]).toBe(table)
})
