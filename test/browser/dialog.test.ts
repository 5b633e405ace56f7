import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { whatIsStored } from './what-is-stored.js'

const ways: [string, (page: Page) => Promise<void>][] = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['its X', (page) => dialogOf(page).close.click()],
  ['a click outside', (page) => page.mouse.click(2, 2)],
]

/** The focus moves once the dialog has gone. */
const expectFocus = (target: Locator) =>
  expect.poll(() => target.evaluate((node: Element) => node === document.activeElement)).toBe(true)

describe('the dialog', () => {
  it('has the focus inside', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    const { dialog } = dialogOf(page)
    await dialog.waitFor()
    await expect
      .poll(() => dialog.evaluate((node) => node.contains(document.activeElement)))
      .toBe(true)
  })

  it('takes the second click of a double click on what opened it for no answer', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    const { save } = dialogOf(page)
    // On a phone, Save comes to lie where Manage preferences was.
    const { x, y } = (await save.boundingBox()) as DOMRect
    await page.mouse.move(x + 9, y + 9)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    expect(await save.isVisible()).toBe(true)
    expect(await whatIsStored(page)).toEqual([])
    await save.click()
    await expect.poll(() => whatIsStored(page)).toEqual(['rcu'])
  })

  it.each(ways)(
    'closes by %s without saving, over the banner that is there again',
    async (_, leave) => {
      const { page } = await openSite()
      const { region, customize } = bannerOf(page)
      await customize.click()
      const { dialog, switchOf } = dialogOf(page)
      await switchOf('Marketing').click()
      await leave(page)
      await dialog.waitFor({ state: 'detached' })
      expect(await region.isVisible()).toBe(true)
      expect(await whatIsStored(page)).toEqual([])
      await expectFocus(customize)
    },
  )

  it.each(ways)('gives the focus back to the footer when it closes by %s', async (_, leave) => {
    const { page } = await openSite()
    await bannerOf(page).reject.click()
    await triggerOf(page).click()
    await dialogOf(page).dialog.waitFor()
    await leave(page)
    await dialogOf(page).dialog.waitFor({ state: 'detached' })
    await expectFocus(triggerOf(page))
  })

  it('gives the focus to what had it before, when Save takes the banner away too', async () => {
    const { page } = await openSite()
    const link = page.getByRole('link', { name: 'Video', exact: true })
    // The chunk that announces the banner also tracks the focus.
    await page.getByRole('status').waitFor({ state: 'attached' })
    await link.focus()
    await bannerOf(page).customize.click()
    await dialogOf(page).save.click()
    await bannerOf(page).region.waitFor({ state: 'detached' })
    await expectFocus(link)
  })

  it('forgets what was switched and not saved', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    await dialogOf(page).switchOf('Marketing').click()
    await page.keyboard.press('Escape')
    await bannerOf(page).customize.click()
    expect(await dialogOf(page).switchOf('Marketing').getAttribute('aria-checked')).toBe('false')
  })

  it('keeps the page behind from scrolling, and gives it back', async () => {
    const { page } = await openSite('/policy')
    await bannerOf(page).reject.click()
    await triggerOf(page).click()
    await dialogOf(page).dialog.waitFor()
    const before = await page.evaluate(() => scrollY)
    await page.mouse.move(5, 5)
    await page.mouse.wheel(0, -600)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await page.keyboard.press('Escape')
    await dialogOf(page).dialog.waitFor({ state: 'detached' })
    await page.mouse.wheel(0, -600)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before)
  })

  it.each([
    [320, 256],
    [320, 640],
    [1280, 800],
  ])('fits %i × %i with Save in sight', async (width, height) => {
    const { page } = await openSite('/', { viewport: { width, height } })
    await bannerOf(page).customize.click()
    const { dialog, save, close } = dialogOf(page)
    for (const each of [dialog, save, close]) {
      await each.waitFor()
      const box = await each.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 9e9)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 9e9)).toBeLessThanOrEqual(height)
    }
  })
})
