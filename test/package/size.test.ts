import { describe, expect, it, vi } from 'vitest'
import { packedFiles } from './consumer.js'
import { measure } from './size/measure.js'

/** The most each part may weigh, in bytes. */
const BUDGET = {
  'first load': 6600,
  'the dialog': 15_500,
  'after the first paint': 5500,
  YouTubeEmbed: 2500,
  'two presets in the details': 150,
  'all presets': 25_000,
  'styles.css': 3200,
  'layouts.css': 700,
  'print.css': 500,
  'embeds.css': 900,
  'tables.css': 600,
  'themes/soft.css': 600,
  'themes/sharp.css': 600,
  'themes/high-contrast.css': 600,
  'themes/compact.css': 600,
  'layered/styles.css': 3250,
  'layered/layouts.css': 700,
  'layered/print.css': 500,
  'layered/embeds.css': 900,
  'layered/tables.css': 600,
  'layered/themes/soft.css': 600,
  'layered/themes/sharp.css': 600,
  'layered/themes/high-contrast.css': 600,
  'layered/themes/compact.css': 600,
  'layered/themes/tailwind.css': 600,
  'layered/themes/shadcn.css': 600,
}

/** Parts that are over their budget today. They may not grow further. */
const EXCEEDED: Readonly<Record<string, number>> = {
  // A gate keeps the page alive if a blocker removes what it shows.
  'first load': 8190,
  // With options, ids and the factory that the components of all vendors share.
  YouTubeEmbed: 2650,
}

// Vitest says 'test', with which Vite would keep every development check.
vi.stubEnv('NODE_ENV', 'production')
const sizes = await measure()
vi.unstubAllEnvs()

console.table(sizes)

describe('the weight a site takes on', () => {
  it('is measured for every style sheet there is', () => {
    const sheets = packedFiles().filter((file) => /^dist\/.*\.css$/.test(file))
    const measured = Object.keys(BUDGET).filter((part) => part.endsWith('.css'))
    expect(measured.sort()).toEqual(sheets.map((file) => file.replace('dist/', '')).sort())
  })

  for (const [part, most] of Object.entries(BUDGET)) {
    const { [part]: size = 0 } = sizes
    const { [part]: ceiling } = EXCEEDED
    // A part that is within its budget again fails here, and is taken out of the list.
    const isOver = ceiling === undefined ? it : it.fails
    isOver(`is at most ${kilobytes(most)} for ${part} (now ${kilobytes(size)})`, () => {
      expect(size).toBeGreaterThan(0)
      expect(size).toBeLessThanOrEqual(most)
    })
    if (ceiling !== undefined) {
      it(`is at most ${kilobytes(ceiling)} for ${part} until then (now ${kilobytes(size)})`, () => {
        expect(size).toBeGreaterThan(0)
        expect(size).toBeLessThanOrEqual(ceiling)
      })
    }
  }
})

function kilobytes(bytes: number) {
  return `${(bytes / 1000).toFixed(2)} kB`
}
