import { describe, expect, it } from 'vitest'
import { referencePages, stalePages } from '../../scripts/reference.mjs'

describe('docs/reference', () => {
  it('is as the sources say', () => {
    expect(stalePages(referencePages()), 'Run "npm run docs:reference", and commit it.').toEqual([])
  })
})
