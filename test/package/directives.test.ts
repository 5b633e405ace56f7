import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TARBALL } from '../../scripts/pack.mjs'

it('is packed', () => {
  expect(existsSync(TARBALL)).toBe(true)
})
