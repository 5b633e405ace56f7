import { describe, expect, it, vi } from 'vitest'
import { measure } from './size/measure.js'

/** DESIGN 4.4, in bytes. */
const BUDGET = {
  'first load': 6000,
  'styles.css': 2500,
  'the dialog': 15_000,
  YouTubeEmbed: 2000,
}

// Vitest says 'test', with which Vite would keep every development check.
vi.stubEnv('NODE_ENV', 'production')
const sizes = await measure()
vi.unstubAllEnvs()

const rows = Object.entries(BUDGET).map(([part, most]) => ({
  part,
  size: sizes[part as keyof typeof sizes],
  most,
}))
console.table([...rows, { part: 'after the first paint', size: sizes['after the first paint'] }])

describe('the weight a site takes on', () => {
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
