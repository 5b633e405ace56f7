import { readdirSync } from 'node:fs'
import type { LoadedMessages, Messages, WholeMessages } from 'react-consent-ui'
import { matchLanguage } from 'react-consent-ui/locales'
import { describe, expect, it } from 'vitest'
// The counts are internal: they decide whether English has to be loaded.
import {
  PAGE_TEXTS,
  pageTexts,
  REST_TEXTS,
  restTexts,
  TOOL_TEXTS,
  toolTexts,
} from '../../src/core/texts/whole.js'

const tags = readdirSync('src/locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
/** A tag as JavaScript names it: `enGB`. */
const nameOf = (tag: string) => tag.replace('-', '')

const wholes = new Map<string, WholeMessages>()
for (const tag of tags) {
  const exported = await import(`../../src/locales/${tag}/all.ts`)
  wholes.set(tag, exported[nameOf(tag)])
}

/** Every text by its path. How many plural forms a language has is its own affair. */
function texts(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path ? `${path}.${key}` : key
    if (typeof inner !== 'object') return [[at, inner] as [string, string]]
    if ('other' in inner) return [[at, inner.other] as [string, string]]
    return texts(inner, at)
  })
}

/** Every text, and each plural form as a text of its own. */
function everyText(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path ? `${path}.${key}` : key
    return typeof inner === 'object' ? everyText(inner, at) : [[at, inner] as [string, string]]
  })
}

/** The texts that every language has. */
const needed = ({ dir, reviewed, ...messages }: WholeMessages): object => messages

const english = needed(wholes.get('en') as WholeMessages)

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ')

describe.each(tags)('locale %s', (tag) => {
  const whole = wholes.get(tag) as WholeMessages

  it('says exactly what English says', () => {
    expect(texts(needed(whole)).map(([path]) => path)).toEqual(texts(english).map(([path]) => path))
  })

  it('has the same places to fill in', () => {
    const places = (all: object) =>
      texts(all).map(([path, text]) => `${path} ${placeholders(text)}`)
    expect(places(needed(whole))).toEqual(places(english))
  })

  it('writes no full stop after the name of a company, which may end with one', () => {
    expect(whole.policy.intro.controller).not.toMatch(/\{controller\}[.।۔。]/)
  })

  it('leaves no text empty', () => {
    expect(everyText(whole).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('closes every place it opens, in every plural form', () => {
    const loose = everyText(whole).filter(([, text]) =>
      /[{}]/.test(text.replace(/\{[a-z]\w*\}/gi, '')),
    )
    expect(loose).toEqual([])
    // A form may say its number in a word: the Arabic for two has no digit.
    const places = Object.values(whole.dialog.services).map(placeholders)
    expect(places.filter((place) => !['', '{count}'].includes(place))).toEqual([])
    expect(placeholders(whole.dialog.services.other)).toBe('{count}')
  })

  it('has exactly the plural forms of its language', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    expect(Object.keys(whole.dialog.services).sort()).toEqual([...forms].sort())
  })

  it('says how far it was checked', () => {
    expect(['draft', 'second-read', 'human']).toContain(whole.reviewed)
  })

  it('is found by its tag', () => {
    expect(matchLanguage(tag)).toBe(tag)
  })

  it('has the tag of its folder', () => {
    expect(whole.locale).toBe(tag)
  })

  it('brings with its loader the texts a server has at once', async () => {
    const exported = await import(`../../src/locales/${tag}/index.ts`)
    const { load, ...first }: Messages = exported[nameOf(tag)]
    const brought = (await load?.()) as Extract<LoadedMessages, { loadPages: unknown }>
    const { loadPages, loadPurposes, ...rest } = brought
    const purposes = await loadPurposes?.()
    const { reviewed } = whole
    expect({ ...first, ...rest, ...(await loadPages()), purposes, reviewed }).toEqual(whole)
  })
})

describe('every language but English', () => {
  /** Words that other languages have in common with English. */
  const COMMON = [
    'OK',
    'Cookie',
    'Cookie policy',
    'HTTP cookie',
    'Functional',
    'Marketing',
    'Tracking pixel',
    'Website',
    'Version {version}',
    'Domain',
    'Provider',
    'Address',
    'Name',
    'Role',
    'Services',
    '{count} services',
    'Type',
  ]

  const isInWords = (text: string) => /\w/.test(text.replace(/\{\w+\}/g, ''))

  it.each(tags.filter((tag) => !tag.startsWith('en')))('leaves nothing in English: %s', (tag) => {
    const own = new Map(texts(needed(wholes.get(tag) as WholeMessages)))
    const left = texts(english).filter(
      ([path, text]) => own.get(path) === text && isInWords(text) && !COMMON.includes(text),
    )
    expect(left).toEqual([])
  })

  it.each(tags)('is written from %s’s side: right to left where its script is', (tag) => {
    const { dir } = wholes.get(tag) as WholeMessages
    const script = new Intl.Locale(tag).maximize().script ?? ''
    expect(dir ?? 'ltr').toBe(['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr')
  })

  it.each(tags)('answers with the same two words in banner and dialog: %s', (tag) => {
    const { banner, dialog } = wholes.get(tag) as WholeMessages
    expect([dialog.accept, dialog.reject]).toEqual([banner.accept, banner.reject])
    expect(banner.accept).not.toBe(banner.reject)
    // About as long, so that two buttons of the same size hold both.
    const [short = 0, long = 0] = [banner.accept.length, banner.reject.length].sort((a, b) => a - b)
    expect(long).toBeLessThanOrEqual(24)
    expect(long / short).toBeLessThanOrEqual(2)
  })

  it.each(tags)('fits where English fits: %s', (tag) => {
    const own = new Map(texts(needed(wholes.get(tag) as WholeMessages)))
    const unlike = texts(english).flatMap(([path, text]) => {
      const ratio = (own.get(path)?.length ?? 0) / text.length
      // Chinese, Japanese and Korean need few characters.
      const [least, most] = /^(ja|ko|zh)/.test(tag) ? [0.15, 2.2] : [0.4, 2.2]
      return text.length > 25 && (ratio < least || ratio > most) ? [`${path}: ${ratio}`] : []
    })
    expect(unlike).toEqual([])
  })
})

describe('the wordings that automatic refusers know', () => {
  // Measured with DuckDuckGo's autoconsent: whole button texts, and a plain sentence in the text.
  it.each([
    ['en', 'Reject all', 'Accept all', 'We use cookies'],
    ['en-GB', 'Reject all', 'Accept all', 'We use cookies'],
    ['fr', 'Tout refuser', 'Tout accepter', 'Nous utilisons des cookies'],
    ['de', 'Alle ablehnen', 'Alle akzeptieren', 'Wir verwenden Cookies'],
    ['es', 'Rechazar todo', 'Aceptar todo', 'Utilizamos cookies'],
    ['it', 'Rifiuta tutto', 'Accetta tutto', 'Usiamo i cookie'],
    ['nl', 'Alles weigeren', 'Alles accepteren', 'Wij gebruiken cookies'],
    ['pt', 'Rejeitar tudo', 'Aceitar tudo', 'Utilizamos cookies'],
    ['pl', 'Odrzuć wszystkie', 'Zaakceptuj wszystkie', 'Używamy plików cookie'],
    ['sv', 'Neka alla', 'Godkänn alla', 'Vi använder cookies'],
  ])('are those of locale %s', (tag, reject, accept, sentence) => {
    const { banner, dialog } = wholes.get(tag) as WholeMessages
    expect([banner.reject, dialog.reject]).toEqual([reject, reject])
    expect([banner.accept, dialog.accept]).toEqual([accept, accept])
    expect(banner.text).toContain(sentence)
  })
})

describe('French', () => {
  const french = texts(wholes.get('fr') as WholeMessages)

  it('never lets a line break before : ; ? ! or inside « »', () => {
    const loose = french.filter(([, text]) => /[^\u00a0\u202f][:;?!»]|«[^\u00a0]/.test(text))
    expect(loose).toEqual([])
  })

  it('writes the typographic apostrophe', () => {
    expect(french.filter(([, text]) => text.includes("'"))).toEqual([])
  })
})

describe('American and British English', () => {
  const words = (tag: string) =>
    texts(wholes.get(tag) as WholeMessages)
      .map(([, text]) => text)
      .join('\n')

  it('each keep to their own spelling', () => {
    expect(words('en')).not.toMatch(
      /\w(ise|ised|ising|isation|our|ours|oured)\b(?<!your|yours|our|choice|otherwise|advertising)/i,
    )
    expect(words('en-GB')).not.toMatch(/\b(honor|color|behavior|customiz|recogniz|organiz)/i)
  })
})

describe('how many texts a whole language has', () => {
  it.each(tags)('is the number that the library counts on, in %s', (tag) => {
    const whole = wholes.get(tag) as WholeMessages
    const counts = [restTexts(whole), pageTexts(whole), toolTexts(whole)]
    expect(counts).toEqual([REST_TEXTS, PAGE_TEXTS, TOOL_TEXTS])
  })
})
