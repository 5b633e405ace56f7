import { describe, expect, it, vi } from 'vitest'
import { measure } from './size/measure.js'

/** The most each part may weigh, in bytes. */
const BUDGET = {
  'first load': 6000,
  'styles.css': 2500,
  'the dialog': 15_000,
  YouTubeEmbed: 2000,
}

/** What is over its budget all the same, and may not grow further. */
const EXCEEDED: Partial<typeof BUDGET> = {
  // Reading every address that YouTube hands out, strictly, is a quarter of it.
  YouTubeEmbed: 2500,
}

// Vitest says 'test', with which Vite would keep every development check.
vi.stubEnv('NODE_ENV', 'production')
const sizes = await measure()
vi.unstubAllEnvs()

const parts = Object.keys(BUDGET) as (keyof typeof BUDGET)[]
console.table(
  Object.entries(sizes).map(([part, size]) => ({
    part,
    size,
    most: BUDGET[part as keyof typeof BUDGET],
  })),
)

describe('the weight a site takes on', () => {
  for (const part of parts) {
    const [size, most, ceiling] = [sizes[part], BUDGET[part], EXCEEDED[part]]
    // One that has come down into its budget fails here, and is taken out of the list.
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
