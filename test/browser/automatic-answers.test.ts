import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { autoconsentRule, consentOMaticRules } from './answer-rules.js'
import { askAgain, bringAlong, letLoose } from './autoconsent.js'
import { answerByRule } from './consent-o-matic.js'
import { fetched } from './fetched.js'
import { openLook } from './open-look.js'
import { openHeld, proofsOf, takenOver } from './open-rendered.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf } from './surfaces.js'
import { storedRecord } from './what-is-stored.js'

const BANNERS = ['banner', 'choices'] as const
const BY_ITSELF = { found: ['HEURISTIC-REJECT'], end: 'done', clicks: 1, isGone: true }
const BY_RULE = { ...BY_ITSELF, found: [autoconsentRule.name] }

/** The decision, the grants, and the library's elements left in the page. */
const decided = (page: Page) =>
  page.evaluate(() => {
    const { record, categories, services } = Reflect.get(window, 'page').store.getState()
    const granted = Object.entries({ ...categories, ...services }).filter(([, may]) => may)
    return {
      action: record?.action,
      surface: record?.surface,
      answers: record?.categories,
      id: record?.id,
      granted: granted.map(([id]) => id),
      left: document.querySelectorAll('[data-rcu="banner"], [data-rcu="dialog"]').length,
    }
  })
const refused = (...asked: string[]) => Object.fromEntries(asked.map((id) => [id, false]))
const REFUSED = {
  action: 'reject-all',
  surface: 'banner',
  answers: refused('preferences', 'statistics', 'marketing'),
  id: null,
  granted: ['necessary'],
  left: 0,
}

const askAnew = (page: Page) => page.evaluate(() => Reflect.get(window, 'page').store.reset())

describe("DuckDuckGo's autoconsent", () => {
  // In every layout, and in other languages: test/catalogue/automatic-answers.test.ts.
  it.each(BANNERS)('refuses without a rule, as a click would, for good: %s', async (asks) => {
    const { page, show, elsewhere } = await openLook()
    await show({ asks })
    expect({ ...(await letLoose(page)), ...(await decided(page)) }).toEqual({
      ...BY_ITSELF,
      ...REFUSED,
    })
    expect(elsewhere).toEqual([])
  })

  it('refuses by the rule of the docs, with any text on the banner', async () => {
    const { page, show } = await openLook()
    const words = { title: '…', text: '…', reject: 'A', accept: 'B', customize: 'C' }
    for (const asks of BANNERS) {
      await show({ asks, words })
      const outcome = await letLoose(page, { rule: autoconsentRule })
      expect({ asks, ...outcome, ...(await decided(page)) }).toEqual({
        asks,
        ...BY_RULE,
        ...REFUSED,
      })
      await askAnew(page)
    }
  })

  it('agrees by the rule where a visitor has asked for that, and takes it for done', async () => {
    const { page } = await openLook()
    const rule = autoconsentRule
    await letLoose(page, { rule })
    expect(await askAgain(page)).toBe(true)
    await askAnew(page)
    expect(await askAgain(page)).toBe(false)
    await letLoose(page, { rule, config: { autoAction: 'optIn' } })
    expect(await decided(page)).toMatchObject({ action: 'accept-all', surface: 'banner', left: 0 })
  })

  // Of languages that the library does not speak yet.
  it('understands the wordings that the docs name', async () => {
    const { page, show } = await openLook()
    for (const [text, reject, accept] of [
      ['Wij gebruiken cookies en vergelijkbare technieken.', 'Alles weigeren', 'Alles accepteren'],
      ['Utilizamos cookies y técnicas similares.', 'Rechazar todo', 'Aceptar todo'],
      ['Usiamo i cookie e tecniche simili.', 'Rifiuta tutto', 'Accetta tutto'],
      ['Utilizamos cookies e técnicas semelhantes.', 'Rejeitar tudo', 'Aceitar tudo'],
      ['Używamy plików cookie i podobnych technik.', 'Odrzuć wszystkie', 'Zaakceptuj wszystkie'],
      // Autoconsent has no Swedish sentence, only the label of the button.
      ['We use cookies.', 'Neka alla', 'Acceptera alla'],
    ] as const) {
      await show({ words: { title: '…', text, reject, accept, customize: '…' } })
      expect({ text, ...(await letLoose(page)), ...(await decided(page)) }).toEqual({
        text,
        ...BY_ITSELF,
        ...REFUSED,
      })
      await askAnew(page)
    }
  })

  it('leaves a notice alone, which has nothing to refuse', async () => {
    const { page, show } = await openLook()
    await show({ model: 'notice' })
    const outcome = await letLoose(page, { rule: autoconsentRule })
    expect(outcome).toMatchObject({ found: [], end: 'nothingDetected', clicks: 0 })
    expect(await decided(page)).toMatchObject({ left: 1 })
  })

  it('refuses on a whole site from the first visit on, which asks no more', async () => {
    const { page, elsewhere } = await openSite('/', { prepare: bringAlong })
    expect(await page.evaluate(() => window.outcome)).toEqual(BY_ITSELF)
    expect(decodeURIComponent((await storedRecord(page)) ?? '')).toContain('"reject-all","banner"')
    await page.reload()
    await fetched(page, 'after-paint')
    expect(await bannerOf(page).region.count()).toBe(0)
    expect(elsewhere).toEqual([])
  })

  it('refuses before React has loaded, which keeps the answer and tells it once', async () => {
    const { page, elsewhere, release } = await openHeld('/everybody')
    const outcome = await letLoose(page)
    // Hidden rather than gone: the HTML is React's, and React is not there.
    expect(outcome).toEqual({ ...BY_ITSELF, isGone: false })
    expect(await bannerOf(page).region.isVisible()).toBe(false)
    release()
    await takenOver(page)
    await expect.poll(() => proofsOf(page)).toMatchObject([{ action: 'reject-all', id: null }])
    expect(await page.locator('[data-rcu="banner"]').count()).toBe(0)
    expect(await page.getByText('Not counted').count()).toBe(1)
    expect(elsewhere).toEqual([])
  })
})

describe('Consent-O-Matic', () => {
  const [rule] = Object.values(consentOMaticRules)

  it('answers purpose by purpose, by the rule of the docs', async () => {
    const { page, show } = await openLook()
    for (const asks of BANNERS) {
      const surface = asks === 'banner' ? 'preferences' : 'banner'
      await show({ asks })
      expect(await answerByRule(page, rule, {})).toBe('answered')
      expect(await decided(page)).toEqual({ ...REFUSED, action: 'custom', surface })
      await askAnew(page)
      expect(await answerByRule(page, rule, { A: true, B: true })).toBe('answered')
      expect(await decided(page)).toMatchObject({
        action: 'custom',
        surface,
        answers: { preferences: true, statistics: true, marketing: false },
        granted: ['necessary', 'preferences', 'statistics', 'analytics'],
        left: 0,
      })
      // And nothing if no banner is shown.
      expect(await answerByRule(page, rule, {})).toBe('absent')
      await askAnew(page)
    }
  })
})

describe('the hooks for rules', () => {
  const [, table = ''] = readFileSync('docs/browser-extensions.md', 'utf8').split('| selector |')
  const hooks = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(
    ([, selector = '']) => selector,
  )

  it('are where the docs say, and every answer is a bare word on the banner', async () => {
    const { page, show } = await openLook()
    const present = () =>
      page.evaluate((all) => all.filter((each) => document.querySelector(each)), hooks)
    const [banner, dialog, reject, accept, customize, save, category] = hooks

    await show({ asks: 'choices' })
    expect(await present()).toEqual([banner, reject, accept, save, category])
    expect(await page.evaluate(answers)).toEqual({
      labels: ['Reject all', 'Accept all', 'Save my choices', CROSS],
      isFirst: true,
      outside: 0,
    })
    await show({ asks: 'banner' })
    expect(await present()).toEqual([banner, reject, accept, customize])
    expect(await page.evaluate(answers)).toEqual({
      labels: ['Reject all', 'Accept all', 'Manage preferences', CROSS],
      isFirst: true,
      outside: 0,
    })
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    expect(await present()).toEqual([banner, dialog, reject, accept, customize, save, category])

    const marketing = page.locator(String(category))
    const before = await marketing.getAttribute('aria-checked')
    await marketing.evaluate((node: HTMLElement) => node.click())
    expect([before, await marketing.getAttribute('aria-checked')]).toEqual(['false', 'true'])
    await dialogOf(page).reject.evaluate((node: HTMLElement) => node.click())
    expect(await page.evaluate((all) => document.querySelectorAll(all).length, `${hooks}`)).toBe(0)
  })
})

/** The close button shows lines, no text. */
const CROSS =
  '<svg data-rcu="cross" aria-hidden="true" width="44" height="24"><path d="m17 7 10 10M27 7 17 17" stroke="currentColor" stroke-width="2"></path></svg>'

/** The labels of a banner's buttons, and whether elements are before it or buttons outside of it. */
function answers() {
  const banner = document.querySelector('[data-rcu="banner"]')
  const buttons = [...(banner?.querySelectorAll<HTMLElement>('button:not([role])') ?? [])]
  const said = document.querySelectorAll('[data-action="reject-all"], [data-action="accept-all"]')
  return {
    // The text of everything inside, seen or not; and markup, if there is any.
    labels: buttons.filter(({ dataset }) => dataset.action).map(({ innerHTML }) => innerHTML),
    isFirst: document.querySelector('a, button')?.closest('[data-rcu="banner"]') === banner,
    outside: [...said].filter((button) => !banner?.contains(button)).length,
  }
}
