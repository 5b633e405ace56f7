import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { openLook } from './open-look.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'

/** Rules of filter lists, or of a visitor's own style sheet. */
const EVERYTHING = '[data-rcu] { display: none !important }'
const DIALOG = '[data-rcu="dialog"] { display: none !important }'

/** Hides elements of a loaded page, as a content blocker does: with a style tag at the end. */
const hide = (page: Page, rule: string) =>
  page.evaluate((text) => {
    const list = Object.assign(document.createElement('style'), { id: 'list', textContent: text })
    document.documentElement.append(list)
  }, rule)

/** Hides from the first moment on. */
const hideEarly = (rule: string) => (context: { addInitScript: Page['addInitScript'] }) =>
  context.addInitScript((text) => {
    const observer = new MutationObserver(() => {
      if (!document.documentElement) return
      observer.disconnect()
      const list = Object.assign(document.createElement('style'), { id: 'list', textContent: text })
      document.documentElement.append(list)
    })
    observer.observe(document, { childList: true })
  }, rule)

/** Watches every frame from here on: whether the page could be scrolled, and what had the focus. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = []
    const look = () => {
      const { overflow } = getComputedStyle(document.documentElement)
      const where = document.activeElement?.closest('[data-rcu]')?.getAttribute('data-rcu')
      seen.push(`${overflow}, focus ${where ? `in ${where}` : 'elsewhere'}`)
      requestAnimationFrame(look)
    }
    look()
    Object.assign(window, { framesSeen: seen })
  })
const seenSince = async (page: Page) =>
  new Set(await page.evaluate(() => Reflect.get(window, 'framesSeen') as string[]))

/** Effects that a hidden surface must not have on the page. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const { body, documentElement } = document
    return {
      room: [body.style.cssText, documentElement.style.scrollPadding],
      // Decoration apart.
      hidden: document.querySelectorAll('body > [aria-hidden], body > [inert]').length,
      scrolls: getComputedStyle(documentElement).overflow,
    }
  })
const NONE = { room: ['', ''], hidden: 0, scrolls: 'visible' }

const decided = (page: Page) =>
  page.evaluate(() => {
    const { record, status, surface, categories, services } = Reflect.get(
      window,
      'page',
    ).store.getState()
    const granted = Object.entries({ ...categories, ...services }).filter(([, may]) => may)
    return { record, status, surface, granted: granted.map(([id]) => id) }
  })
const UNANSWERED = { record: null, status: 'undecided', surface: 'banner', granted: ['necessary'] }

describe('a list that hides everything of ours', () => {
  it('finds a working page without grants, and no countermeasures', async () => {
    const { page, elsewhere } = await openSite('/', {
      build: 'look',
      prepare: hideEarly(EVERYTHING),
      viewport: { width: 800, height: 400 },
    })
    await fetched(page, 'dialog-body')
    expect(await page.locator('[data-rcu="banner"]').isVisible()).toBe(false)
    expect(await decided(page)).toEqual(UNANSWERED)
    expect(await traces(page)).toEqual(NONE)

    await watch(page)
    await page.mouse.move(400, 200)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    for (let press = 0; press < 20; press++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a')

    // The page itself opens the hidden dialog.
    const focused = await page.evaluateHandle(() => document.activeElement)
    await page.evaluate(() => Reflect.get(window, 'page').store.openPreferences())
    await expect.poll(() => decided(page)).toEqual(UNANSWERED)
    expect(await page.locator('[data-rcu="dialog"]').count()).toBe(0)
    expect(await traces(page)).toEqual(NONE)
    expect(await focused.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(await seenSince(page)).toEqual(new Set(['visible, focus elsewhere']))

    await expect.poll(() => changes(page)).toBe(0)
    expect(elsewhere).toEqual([])

    // And an answer is asked for again where the list is taken away.
    await page.evaluate(() => document.getElementById('list')?.remove())
    await bannerOf(page).reject.click()
    expect(await decided(page)).toMatchObject({ status: 'decided', granted: ['necessary'] })
  })

  it('gives the page back when it hides preferences that are open', async () => {
    const { page } = await openLook()
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    await hide(page, DIALOG)
    await expect.poll(() => decided(page)).toEqual(UNANSWERED)
    await page.locator('[data-rcu="dialog"]').waitFor({ state: 'detached' })
    expect(await traces(page)).toMatchObject({ hidden: 0, scrolls: 'visible' })
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Manage preferences')
    await page.getByRole('link', { name: 'Stories' }).focus()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stories')
  })
})

describe('an extension that takes what floats out of the page', () => {
  const take = (page: Page) =>
    page.evaluate(() => {
      for (const node of document.querySelectorAll('body *'))
        if (getComputedStyle(node).position === 'fixed') node.remove()
    })

  it('takes nothing else along, when the visitor answers elsewhere', async () => {
    const { page } = await openLook()
    await take(page)
    expect(await page.locator('[data-rcu="banner"]').count()).toBe(0)
    await triggerOf(page).click()
    await dialogOf(page).save.waitFor()
    expect(await page.locator('[data-rcu="banner"]').count()).toBe(0)
    await dialogOf(page).reject.click()
    await page.locator('[data-rcu="dialog"]').waitFor({ state: 'detached' })
    expect(await decided(page)).toMatchObject({ status: 'decided', granted: ['necessary'] })
    expect(await page.locator('[data-rcu="banner"]').count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })

  it('gives the page back when it takes preferences that are open', async () => {
    const { page } = await openLook()
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    await take(page)
    await expect.poll(() => decided(page)).toEqual(UNANSWERED)
    await page.getByRole('link', { name: 'Prices' }).click()
    expect(new URL(page.url()).hash).toBe('#prices')
    expect(await traces(page)).toMatchObject({ hidden: 0, scrolls: 'visible' })
    await triggerOf(page).click()
    await dialogOf(page).close.click()
    expect(await decided(page)).toEqual(UNANSWERED)
  })
})

describe('an extension that removes every floating element at once', () => {
  it.each(['backdrop', 'dialog'])('takes a %s and nothing else', async (part) => {
    const { page } = await openLook()
    await page.evaluate((name) => {
      new MutationObserver(() => document.querySelector(`[data-rcu="${name}"]`)?.remove()).observe(
        document.body,
        { childList: true },
      )
    }, part)
    await bannerOf(page).customize.click()
    await expect.poll(() => page.locator('[data-rcu="backdrop"]').count()).toBe(0)
    await expect.poll(() => decided(page)).toEqual(UNANSWERED)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await bannerOf(page).reject.click()
    expect(await decided(page)).toMatchObject({ status: 'decided', granted: ['necessary'] })
  })
})

describe('names that lists look for', () => {
  /** Words of common lists, and how some exact names begin there. */
  const LISTED = /cookie|consent|banner|gdpr|privacy|notice|cmp|^cc/i

  it('are in no class, id or other attribute, and in the name of no file', async () => {
    const { page, show } = await openLook()
    const found: string[] = []
    const look = async () => found.push(...(await page.evaluate(names)))
    await show({ asks: 'choices' })
    await look()
    await show({ asks: 'banner' })
    await look()
    await bannerOf(page).customize.click()
    for (const services of await page.locator('[data-rcu="services"] > button').all())
      await services.click()
    await page.getByRole('dialog').getByRole('table').waitFor()
    await look()

    // The banner says what it is in the one place where few lists look.
    const ours = [...new Set(found)].filter((name) => !/^data-rcu="banner(-\w+)?"$/.test(name))
    expect(ours).toContain('data-category="marketing"')
    expect(ours.filter((name) => name.startsWith('class='))).toEqual([])
    expect(ours.filter((name) => LISTED.test(name.split('"')[1] ?? ''))).toEqual([])

    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
    )
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => /^(cookie|consent|privacy|gdpr|cmp)/i.test(file))).toEqual([])
  })
})

/** How often anything changes in a page left to itself for a while. */
function changes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0
    const observer = new MutationObserver((records) => {
      count += records.length
    })
    observer.observe(document, { attributes: true, childList: true, subtree: true })
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame)
    observer.disconnect()
    return count
  })
}

/** Every attribute of every part, except texts for visitors and link targets. */
function names(): string[] {
  const parts = document.querySelectorAll('[data-rcu], [data-rcu] *')
  return [...parts].flatMap((part) =>
    [...part.attributes]
      .filter(({ name }) => !/^(aria-label|title|alt|href|src)$/.test(name))
      .map(({ name, value }) => `${name}="${value}"`),
  )
}
