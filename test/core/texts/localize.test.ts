import { describe, expect, it } from 'vitest'
// Texts are shown by the components; how a language is chosen is decided here, once for all of them.
import { localize } from '../../../src/core/texts/localize.js'

describe('a text in several languages', () => {
  const text = { de: 'Werbung', en: 'Ads', fr: 'Publicité', 'fr-CA': 'Pub', fi: 'Mainokset' }

  it.each([
    ['de', 'Werbung', 'the language itself'],
    ['fr-CA', 'Pub', 'the language as it is spoken there'],
    ['fr-ca', 'Pub', 'however the tag is written'],
    ['fr-BE', 'Publicité', 'the language as it is spoken elsewhere'],
    ['de-Latn-AT-1996', 'Werbung', 'the nearest parent'],
    ['fil', 'Ads', 'English, never the language of the first two letters'],
    ['nl', 'Ads', 'English'],
  ])('is shown to %s as %o: %s', (locale, shown) => {
    expect(localize(text, locale)).toBe(shown)
  })

  it('is found however its own tags are written, and whichever comes first', () => {
    const odd = { fr: 'Publicité', 'FR-CA': 'Pub', EN: 'Ads' }
    expect(localize(odd, 'fr-CA')).toBe('Pub')
    expect(localize(odd, 'nl')).toBe('Ads')
  })

  it('is shown in the first language there is where English is missing', () => {
    expect(localize({ de: 'Werbung', fr: 'Publicité' }, 'nl')).toBe('Werbung')
  })

  it('is not taken from the names of JavaScript objects', () => {
    expect(localize(text, 'constructor')).toBe('Ads')
  })
})

describe('a text in one language', () => {
  it('is shown to everyone', () => {
    expect(localize('Ads', 'fr')).toBe('Ads')
  })

  it('is empty where it was left out', () => {
    expect(localize(undefined, 'fr')).toBe('')
  })
})
