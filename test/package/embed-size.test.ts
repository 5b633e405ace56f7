import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { measureEmbeds } from './size/measure-embeds.js'

const PAGE = 'docs/embeds.md'
const TABLE = /(?<=<!-- The sizes: npm run docs:embed-sizes -->\n\n)[\s\S]*?(?=\n\n)/
/** The most that an embed may add to the gated core, in bytes. */
const BUDGET = 800
/** Embeds that read more than the addresses of one product's contents: every map, every vendor. */
const LARGER: Readonly<Record<string, number>> = { GoogleMapsEmbed: 1450, Embed: 1950 }
/** gzip differs by some bytes from one version of zlib to another. */
const TOLERANCE = 100

// Vitest says 'test', with which Vite would keep every development check.
vi.stubEnv('NODE_ENV', 'production')
const sizes = await measureEmbeds()
vi.unstubAllEnvs()

console.table(sizes)

/** `0.3 kB`, and the embeds that add as much, one row for each tenth. */
function tableOf(): string {
  const rows = new Map<string, string[]>()
  for (const [name, size] of Object.entries(sizes).sort((a, b) => a[1] - b[1])) {
    const tenth = (Math.max(size, 50) / 1000).toFixed(1)
    rows.set(tenth, [...(rows.get(tenth) ?? []), `\`${name}\``])
  }
  const lines = [...rows].map(([tenth, names]) => `| ${tenth} kB | ${names.sort().join(', ')} |`)
  return ['| adds | embeds |', '| --- | --- |', ...lines].join('\n')
}

describe('what an embed adds to the gated core', () => {
  it.each(Object.entries(sizes))('is within its budget for %s (%i bytes)', (name, size) => {
    expect(size).toBeLessThanOrEqual(LARGER[name] ?? BUDGET)
  })

  it(`is what ${PAGE} says`, () => {
    const page = readFileSync(PAGE, 'utf8')
    // `npm run docs:embed-sizes` writes the table, a test run compares it.
    if (process.env.WRITE_DOCS) {
      writeFileSync(
        PAGE,
        page.replace(TABLE, () => tableOf()),
      )
      return
    }
    const said = [...(TABLE.exec(page)?.[0] ?? '').matchAll(/^\| ([\d.]+) kB \| (.*) \|$/gm)]
    const documented = said.flatMap(([, tenth, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, Number(tenth) * 1000] as const),
    )
    expect(documented.map(([name]) => name).sort()).toEqual(Object.keys(sizes).sort())
    for (const [name, size] of documented) {
      expect(Math.abs(Math.max(sizes[name] ?? 0, 50) - size), name).toBeLessThanOrEqual(TOLERANCE)
    }
  })
})
