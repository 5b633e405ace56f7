import { version } from 'react'
import { expect, it } from 'vitest'

it('runs against React 19', () => {
  expect(version).toMatch(/^19\./)
})
