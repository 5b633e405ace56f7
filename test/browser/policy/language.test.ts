import { describe, expect, it } from 'vitest'
import { fetched } from '../fetched.js'
import { openSite } from '../open-site.js'
import { bannerOf } from '../surfaces.js'
import { openPolicy } from './open-policy.js'

describe('S16: the language, switched at run time', () => {
  it.each([
    ['en', 'Français', 'fr', '26 mars 2023', 'Politique en matière de cookies'],
    ['fr', 'English', 'en', 'March 26, 2023', 'Cookie policy'],
  ] as const)(
    'from %s changes every text and date, lang and dir',
    async (from, name, to, date, title) => {
      const { page, main } = await openPolicy(from)
      await page.evaluate(() => Reflect.set(window, 'stillHere', true))
      const before = await main.allInnerTexts()
      await page.getByRole('link', { name }).click()
      await main.getByRole('heading', { level: 1, name: title }).waitFor()
      expect(await main.locator('time[datetime="2023-03-26"]').textContent()).toBe(date)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(to)
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
      const article = main.getByRole('article')
      expect(await article.getAttribute('lang')).toBe(to)
      expect(await article.getAttribute('dir')).toBe('ltr')
      expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBe(true)

      // A new visit in that language shows the same text as the switch.
      const switched = await main.allInnerTexts()
      const { main: fresh } = await openPolicy(to)
      await bannerOf(page, to).region.waitFor()
      await expect.poll(() => fresh.allInnerTexts()).toEqual(switched)
      expect(switched).not.toEqual(before)
    },
  )

  it.each([
    ['en', '/fr', 'English'],
    ['fr', '/', 'Français'],
  ] as const)(
    '%s is remembered for the next visit, once preferences are allowed',
    async (locale, elsewhere, name) => {
      const { page } = await openSite(elsewhere)
      await bannerOf(page, locale === 'en' ? 'fr' : 'en').accept.click()
      await page.getByRole('link', { name }).click()
      await page.waitForURL(locale === 'en' ? '/' : '/fr')
      await page.goto(elsewhere === '/fr' ? '/fr/video' : '/video')
      await page.waitForURL(locale === 'en' ? '/video' : '/fr/video')
      // The address changes before the page that belongs to it is drawn.
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(locale)
    },
  )

  it('is not remembered after a refusal', async () => {
    const { page } = await openSite('/')
    await bannerOf(page).reject.click()
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL('/fr')
    await page.goto('/')
    await fetched(page, 'after-paint')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})
