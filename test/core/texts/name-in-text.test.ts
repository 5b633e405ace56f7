import { describe, expect, it } from 'vitest'
// Internal: a page shows it in tables and policies, and whether a mark is there cannot be seen in them.
import { nameInText } from '../../../src/core/texts/name-in-text.js'

describe('the name of a company among words from right to left', () => {
  it.each(['ar', 'fa', 'he', 'ur', 'ar-EG', 'ps', 'ckb'])(
    'keeps its full stop at its end: %s',
    (locale) => {
      expect(nameInText('Acme, Inc.', locale)).toBe('Acme, Inc.\u200e')
    },
  )

  it.each(['Yahoo!', 'Acme (Europe)', 'Acme (E.U.)', 'Acme®'])(
    'keeps its last sign: %s',
    (name) => {
      expect(nameInText(name, 'he')).toBe(`${name}\u200e`)
    },
  )

  it.each([
    ['Acme, Inc.', 'en'],
    ['Acme Ltd', 'ar'],
    ['شركة.', 'ar'],
  ])('is left as it is otherwise: %s in %s', (name, locale) => {
    expect(nameInText(name, locale)).toBe(name)
  })
})
