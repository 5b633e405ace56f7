import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { words } from './words.js'

const languages = [
  ['en', 'fr', 'Français'],
  ['fr', 'en', 'English'],
] as const

describe('switching the language', () => {
  it.each(languages)(
    'from %s to %s changes banner and page at once, without a reload',
    async (from, to, name) => {
      const { page } = await openSite(words[from].home)
      await bannerOf(page, from).region.waitFor()
      await page.evaluate(() => Reflect.set(window, 'stillHere', true))
      await page.getByRole('link', { name }).click()
      await bannerOf(page, to).region.waitFor()
      expect(await bannerOf(page, to).reject.isVisible()).toBe(true)
      expect(await triggerOf(page, to).isVisible()).toBe(true)
      expect(new URL(page.url()).pathname).toBe(words[to].home)
      expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBe(true)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(to)
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
    },
  )

  it('goes back with the browser’s own button', async () => {
    const { page } = await openSite('/')
    await page.getByRole('link', { name: 'Français' }).click()
    await bannerOf(page, 'fr').region.waitFor()
    await page.goBack()
    await bannerOf(page, 'en').region.waitFor()
    expect(await page.title()).toBe('A site that asks first')
  })

  it('reaches the dialog, which then speaks it too', async () => {
    const { page } = await openSite('/')
    await bannerOf(page).customize.click()
    await dialogOf(page).close.click()
    await page.getByRole('link', { name: 'Français' }).click()
    await bannerOf(page, 'fr').customize.click()
    const { switchOf, save } = dialogOf(page, 'fr')
    await save.waitFor()
    expect(await switchOf('Statistiques').isVisible()).toBe(true)
  })

  it('is no decision: nothing is stored', async () => {
    const { page } = await openSite('/')
    await page.getByRole('link', { name: 'Français' }).click()
    await bannerOf(page, 'fr').region.waitFor()
    expect(await page.context().cookies()).toEqual([])
  })
})
