import { readdirSync } from 'node:fs'
import { loadWholeMessages } from 'react-consent-ui/locales'
import { describe, expect, it } from 'vitest'
import { openLook } from './open-look.js'

const tags = readdirSync('src/locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('the banner on a phone of 320 px', () => {
  // All languages on one page: each has its line in what the test reports.
  it('has an equal Accept and Reject, and every text whole, in every language', async () => {
    const { page, show } = await openLook({ viewport: { width: 320, height: 640 } })
    const faults: Record<string, string[]> = {}
    for (const tag of tags) {
      const { locale, dir, banner, trigger, categories } = await loadWholeMessages(tag)
      await show({ messages: { locale, dir, banner, trigger, categories } })
      const { lang, found } = await page.evaluate(faultsOfBanner)
      expect(lang).toBe(tag)
      if (found.length > 0) faults[tag] = found
    }
    expect(faults).toEqual({})
  })

  it('would not hold a label of one long word', async () => {
    const { page, show } = await openLook({ viewport: { width: 320, height: 640 } })
    await show({ words: { reject: 'Gesamteinwilligungsverweigerung' } })
    expect((await page.evaluate(faultsOfBanner)).found).not.toEqual([])
  })
})

/** In the page: what a designer would send back. */
function faultsOfBanner() {
  const { lang } = document.documentElement
  const part = (name: string) => document.querySelector(name) as HTMLElement
  const banner = part('[data-rcu="banner"]')
  const reject = part('[data-action="reject-all"]')
  const accept = part('[data-action="accept-all"]')
  const customize = part('[data-action="customize"]')
  const title = part('[data-rcu="banner-title"]')
  const text = part('[data-rcu="banner-text"]')
  const found: string[] = []

  const [no, yes] = [reject.getBoundingClientRect(), accept.getBoundingClientRect()]
  if (Math.abs(no.width - yes.width) > 0.5) found.push('Accept and Reject differ in width')
  if (Math.abs(no.height - yes.height) > 0.5) found.push('Accept and Reject differ in height')
  if (no.top !== yes.top && no.left !== yes.left) found.push('Accept and Reject are not aligned')
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')

  // Chinese, Japanese and Thai put no spaces between words: a text of theirs breaks nearly anywhere.
  const isSpaced = !/^(ja|th|zh)/.test(lang)
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  for (const [name, element] of Object.entries({ title, text, reject, accept, customize })) {
    const box = element.getBoundingClientRect()
    const isLabel = element.tagName === 'BUTTON'
    if (element.scrollWidth > element.clientWidth + 1) found.push(`${name} is too wide`)
    if (element.scrollHeight > element.clientHeight + 1) found.push(`${name} is cut off`)
    const lines = new Set<number>()
    for (const { word, rects } of wordsOf(element)) {
      for (const rect of rects) {
        lines.add(Math.round(rect.top))
        if (rect.left < box.left - 0.5 || rect.right > box.right + 0.5) {
          found.push(`${name}: "${word}" is outside`)
        }
      }
      const isBroken = new Set(rects.map(({ top }) => Math.round(top))).size > 1
      if (isBroken && (isSpaced || isLabel)) found.push(`${name}: "${word}" is broken`)
    }
    // Two with the fonts of a visitor. Without a font for a script, each mark is as wide as a letter.
    if (isLabel && lines.size > 3) found.push(`${name} has ${lines.size} lines`)
  }
  if (banner.scrollWidth > banner.clientWidth) found.push('the banner scrolls sideways')
  return { lang, found }

  function* wordsOf(element: HTMLElement) {
    const range = document.createRange()
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode as Text
      const words = isSpaced
        ? [...node.data.matchAll(/[^\s\u2010-\u2014-]+/g)].map(({ 0: word, index }) => ({
            word,
            index,
          }))
        : [...segmenter.segment(node.data)].map(({ segment: word, index }) => ({ word, index }))
      for (const { word, index } of words) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        yield { word, rects: [...range.getClientRects()] }
      }
    }
  }
}
