import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
// A copy, since a browser cannot read package.json; a proof shows it, as `libraryVersion`.
import { LIBRARY_VERSION } from '../../../src/core/proof/version.js'

it('a proof names the version that is published', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(LIBRARY_VERSION, 'src/core/version.ts follows package.json').toBe(version)
})
