import { describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { hold } from './hold.js'
import { openSite } from './open-site.js'
import { bannerOf } from './surfaces.js'

const focused = () => document.activeElement?.tagName

describe('the banner', () => {
  it('takes no focus', async () => {
    const { page } = await openSite()
    await bannerOf(page).region.waitFor()
    expect(await page.evaluate(focused)).toBe('BODY')
  })

  it('takes no focus from a field during typing', async () => {
    const { page } = await openSite()
    await bannerOf(page).reject.click()
    await page.evaluate(() => document.body.append(document.createElement('textarea')))
    const field = page.locator('body > textarea')
    await field.pressSequentially('I am ty')
    // The answer is gone, as after clearing cookies elsewhere: the banner appears during typing.
    await page.context().clearCookies()
    await page.evaluate(() => dispatchEvent(new Event('pageshow')))
    await bannerOf(page).region.waitFor()
    await page.keyboard.type('ping')
    expect(await field.inputValue()).toBe('I am typing')
  })

  it.each([
    ['at once', false],
    ['before its own chunks have come', true],
  ])('gives the focus to main, never to body, when it is answered %s', async (_, isEarly) => {
    const held = hold('**/after-paint*')
    const { page } = await openSite('/data', isEarly ? { prepare: held.prepare } : {})
    const { reject, region } = bannerOf(page)
    await reject.click()
    await region.waitFor({ state: 'detached' })
    held.release()
    const main = page.getByRole('main')
    await expect.poll(() => main.evaluate((node) => node === document.activeElement)).toBe(true)
  })

  it('gives the focus back where it was, without scrolling there', async () => {
    const { page } = await openSite('/policy')
    const { region, reject } = bannerOf(page)
    // Announced, the banner has its manners too.
    await page.getByRole('status').waitFor({ state: 'attached' })
    const link = page.getByRole('link', { name: 'Video', exact: true })
    await link.focus()
    await page.evaluate(() => scrollTo(0, 1200))
    await reject.click()
    await region.waitFor({ state: 'detached' })
    await expect.poll(() => link.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(1200)
  })

  it('does not hold Tab: the page can be reached and left behind', async () => {
    const { page } = await openSite()
    const { region } = bannerOf(page)
    await region.waitFor()
    const places: boolean[] = []
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      places.push(await region.evaluate((node) => node.contains(document.activeElement)))
    }
    expect(places).toEqual([true, true, true, true, false, false, false, false])
  })

  it('shows Reject and Accept alike, side by side', async () => {
    const { page } = await openSite()
    const { reject, accept } = bannerOf(page)
    const look = (node: Element) => {
      const { color, backgroundColor, borderColor, font, opacity, textDecoration } =
        getComputedStyle(node)
      const { height, top } = node.getBoundingClientRect()
      return { color, backgroundColor, borderColor, font, opacity, textDecoration, height, top }
    }
    expect(await reject.evaluate(look)).toEqual(await accept.evaluate(look))
    const [rejectBox, acceptBox] = [await reject.boundingBox(), await accept.boundingBox()]
    expect(Math.abs((rejectBox?.width ?? 0) - (acceptBox?.width ?? 9))).toBeLessThanOrEqual(1)
  })

  it.each(['light', 'dark'] as const)(
    'keeps its %s colors in the build of a site without a color scheme',
    async (colorScheme) => {
      const { page } = await openSite('/?mistake=none', { build: 'wrongInProduction', colorScheme })
      const { region, reject } = bannerOf(page)
      const fill = (node: Element) => getComputedStyle(node).backgroundColor
      const [surface, button] = [await region.evaluate(fill), await reject.evaluate(fill)]
      expect(surface).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(18, 18, 18)')
      expect(button).not.toBe('rgba(0, 0, 0, 0)')
      expect(await violations(page)).toEqual([])
    },
  )

  it.each([
    [320, 256],
    [320, 640],
    [1280, 800],
  ])('is whole at %i × %i, its answers in sight without scrolling', async (width, height) => {
    const { page } = await openSite('/', { viewport: { width, height } })
    const { region, reject, accept, customize, dismiss } = bannerOf(page)
    for (const each of [region, reject, accept, customize, dismiss]) {
      const box = await each.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 9e9)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 9e9)).toBeLessThanOrEqual(height)
    }
    // The text may scroll inside, and then it scrolls to its very end.
    const last = region.getByText('You can change your choice at any time')
    await last.scrollIntoViewIfNeeded()
    expect(await last.isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  })

  it('never covers what has the focus', async () => {
    const { page } = await openSite('/', { viewport: { width: 1280, height: 500 } })
    const { region } = bannerOf(page)
    await region.waitFor()
    const covered: string[] = []
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab')
      const found = await region.evaluate((banner) => {
        const active = document.activeElement
        if (!active || active === document.body || banner.contains(active)) return null
        const { top, bottom } = active.getBoundingClientRect()
        const edge = banner.getBoundingClientRect()
        return top < edge.bottom && bottom > edge.top ? active.outerHTML : null
      })
      if (found) covered.push(found)
    }
    expect(covered).toEqual([])
  })

  it('is not printed', async () => {
    const { page } = await openSite()
    await bannerOf(page).region.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await bannerOf(page).region.isVisible()).toBe(false)
  })
})
