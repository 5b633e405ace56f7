import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type ConsentConfig, CookiePolicy, createCookieStorage } from 'react-consent-ui'
import { loadWholeMessages } from 'react-consent-ui/locales'
import { exportPolicy } from 'react-consent-ui/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '../../examples/site/src/routes.js'
import { page, parsed, texts, unmarked } from './policy-texts.js'
import { visit } from './visit.js'

const FOLDER = 'examples/site/policy'
const AGAIN = 'The exports of the example are out of date. Write them again: npm run docs:policy'

let consent: ConsentConfig

const LANGUAGES = await Promise.all(
  LOCALES.map(async (locale) => [locale, await loadWholeMessages(locale)] as const),
)

beforeAll(async () => {
  // A literal path would give the ids of the example to the types of every other test.
  const file = '../../examples/site/src/consent.ts'
  consent = (await import(/* @vite-ignore */ file)).consent
})

describe.each(LANGUAGES)(
  'the policy of the example site, as it is checked in in %s,',
  (locale, messages) => {
    const read = (ending: string) => readFileSync(`${FOLDER}/policy.${locale}.${ending}`, 'utf8')
    const shown = () => {
      const { speak } = visit(<CookiePolicy />, { config: consent, storage: createCookieStorage() })
      speak(messages)
      return texts(page())
    }

    it.each([
      ['md', 'markdown'],
      ['html', 'html'],
    ] as const)('is what exportPolicy returns as %s', (ending, format) => {
      const written = exportPolicy(consent, format, { messages })
      // `npm run docs:policy` writes the files, a test run compares them.
      if (process.env.WRITE_DOCS) {
        mkdirSync(FOLDER, { recursive: true })
        writeFileSync(`${FOLDER}/policy.${locale}.${ending}`, written)
      } else expect(read(ending), AGAIN).toBe(written)
    })

    it('says as HTML what the page says, in the same order', () => {
      const there = shown()
      expect(there.length).toBeGreaterThan(100)
      expect(texts(parsed(read('html'))), AGAIN).toEqual(there)
    })

    it('says as Markdown what the page says', () => {
      const markdown = unmarked(read('md'))
      expect(
        shown().filter((text) => !markdown.includes(unmarked(text))),
        AGAIN,
      ).toEqual([])
    })
  },
)
