import { loadMessages, loadWholeMessages, matchLanguage } from 'react-consent-ui/locales'
import { describe, expect, it } from 'vitest'

describe('the language of a visitor', () => {
  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de-LI', 'de'],
    ['de-ch-1996', 'de-CH'],
    ['fr-BE', 'fr'],
    ['fr-CA', 'fr-CA'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['en-PR', 'en'],
    ['en-GB', 'en-GB'],
    ['en-AU', 'en-GB'],
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['es-419', 'es-419'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['fil', 'fil'],
    ['fil-PH', 'fil'],
    ['fi', 'fi'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['sr', 'sr'],
    ['sr-RS', 'sr'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Latn-BA', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['hr-BA', 'hr'],
    ['ca-valencia', 'ca'],
    ['uk_UA', 'uk'],
  ])('%s is %s', (tag, language) => {
    expect(matchLanguage([tag])).toBe(language)
  })

  it.each([
    ['iw', 'he'],
    ['in', 'id'],
    ['tl', 'fil'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
  ])('the old tag %s is %s', (tag, language) => {
    expect(matchLanguage([tag])).toBe(language)
  })

  it.each(['az-Cyrl', 'kk-Arab', 'ms-Arab', 'hi-Latn'])(
    '%s is a script that none of our texts is in',
    (tag) => {
      expect(matchLanguage([tag])).toBeUndefined()
    },
  )

  it.each(['', '*', 'x-default', 'constructor', '__proto__', 'tlh', 'de--', '../de', '🍪'])(
    'none is found for %j',
    (tag) => {
      expect(matchLanguage([tag])).toBeUndefined()
    },
  )

  it('is the first one that the library has', () => {
    expect(matchLanguage(['tlh', 'gsw', 'it-CH', 'de'])).toBe('it')
    expect(matchLanguage([])).toBeUndefined()
  })
})

describe('an Accept-Language header', () => {
  it.each([
    ['de', 'de'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
    ['en;q=0.5, nl', 'nl'],
    ['da;q=0, sv;q=0.1', 'sv'],
    ['tlh, pl ; q=0.7', 'pl'],
    ['it;Q=0.3,el;Q=0.4', 'el'],
    ['de;q=nonsense, cs', 'cs'],
    ['*', undefined],
    ['', undefined],
    [',;q=,,', undefined],
  ])('%j asks for %s', (header, language) => {
    expect(matchLanguage(header)).toBe(language)
  })
})

describe('loadMessages', () => {
  it('brings the first layer, and a loader for the rest', async () => {
    const messages = await loadMessages(['fr-BE'])
    expect(messages.locale).toBe('fr')
    expect(messages.banner.reject).toBe('Tout refuser')
    expect(messages.dialog).toBeUndefined()
    expect(await messages.load?.()).toHaveProperty('dialog.title', 'Gestion des cookies')
  })

  it('brings English to a visitor who reads none of the languages', async () => {
    expect(await loadMessages('tlh')).toHaveProperty('locale', 'en')
    expect(await loadWholeMessages([])).toHaveProperty('locale', 'en')
  })

  it('brings every text at once to a server', async () => {
    const messages = await loadWholeMessages('fr;q=0.8')
    expect(messages.locale).toBe('fr')
    expect(messages.policy.title).toBe('Politique en matière de cookies')
  })
})
