import { createRequire } from 'node:module'
import path from 'node:path'
import type { WholeMessages } from 'react-consent-ui'
import { loadWholeMessages } from 'react-consent-ui/locales'
import { describe, expect, it } from 'vitest'

// The same on a page that is laid out: test/browser/automatic-answers.test.ts.
interface Heuristics {
  checkHeuristicPatterns: (text: string) => { patterns: string[] }
  classifyButtonTextRegex: (text: string) => string
}

const manifest = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json')
const { checkHeuristicPatterns, classifyButtonTextRegex }: Heuristics = await import(
  path.join(path.dirname(manifest), '../lib/heuristics.ts')
)

/** Languages with both a sentence about cookies and a button that refuses them. */
const KNOWN = {
  en: ['en', 'en-GB'],
  nl: ['nl'],
  fr: ['fr', 'fr-CA'],
  de: ['de', 'de-AT', 'de-CH'],
  it: ['it'],
  pt: ['pt', 'pt-BR'],
  es: ['es', 'es-419'],
  pl: ['pl'],
  ca: ['ca'],
  gl: ['gl'],
  eu: ['eu'],
}

/** Languages with a button and no sentence: the rule of the docs refuses, which reads no text. */
const BUTTON_ALONE = ['sv', 'cs', 'tr', 'id']

/** Whether autoconsent finds the banner by its texts, and the buttons it would click. */
function reads({ locale = 'en', banner, categories }: WholeMessages) {
  const { preferences, statistics, marketing } = categories
  const names = [preferences, statistics, marketing].map((category) => category?.name ?? '')
  const purposes = new Intl.ListFormat(locale).format(names)
  const { title, text, policy, reject, accept, customize } = banner
  const whole = [title, text.replace('{purposes}', purposes), policy, reject, accept, customize]
  return {
    isAboutCookies: checkHeuristicPatterns(whole.join('\n')).patterns.length > 0,
    refuses: [reject, accept, customize].filter(
      (label) => classifyButtonTextRegex(label) === 'reject',
    ),
  }
}

describe("the heuristic of DuckDuckGo's autoconsent", () => {
  it.each(Object.values(KNOWN).flat())('finds the banner and its refusal in %s', async (tag) => {
    const messages = await loadWholeMessages(tag)
    expect(reads(messages)).toEqual({ isAboutCookies: true, refuses: [messages.banner.reject] })
  })

  it.each(BUTTON_ALONE)('knows no sentence about cookies in %s', async (tag) => {
    expect(reads(await loadWholeMessages(tag)).isAboutCookies).toBe(false)
  })
})
