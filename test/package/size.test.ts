import { describe, expect, it, vi } from 'vitest'
import { packedFiles } from './consumer.js'
import { measure } from './size/measure.js'

/** DESIGN 4.4, in bytes. */
const BUDGET = {
  'first load': 6000,
  'styles.css': 2500,
  'layouts.css': 600,
  'themes/soft.css': 600,
  'themes/sharp.css': 600,
  'themes/high-contrast.css': 600,
  'themes/compact.css': 600,
  'themes/tailwind.css': 600,
  'themes/shadcn.css': 600,
  'the dialog': 15_000,
  YouTubeEmbed: 2000,
}

// Vitest says 'test', with which Vite would keep every development check.
vi.stubEnv('NODE_ENV', 'production')
const sizes = await measure()
vi.unstubAllEnvs()

const rows = Object.entries(BUDGET).map(([part, most]) => ({
  part,
  size: sizes[part] ?? 0,
  most,
}))
console.table(rows)

describe('the weight a site takes on', () => {
  it('is measured for every style sheet there is', () => {
    const sheets = packedFiles().filter((file) => /^dist\/.*\.css$/.test(file))
    const measured = Object.keys(BUDGET).filter((part) => part.endsWith('.css'))
    expect(measured.sort()).toEqual(sheets.map((file) => file.replace('dist/', '')).sort())
  })

  for (const { part, size, most } of rows) {
    it(`is at most ${kilobytes(most)} for ${part} (now ${kilobytes(size)})`, () => {
      expect(size).toBeGreaterThan(0)
      expect(size).toBeLessThanOrEqual(most)
    })
  }
})

function kilobytes(bytes: number) {
  return `${(bytes / 1000).toFixed(2)} kB`
}
