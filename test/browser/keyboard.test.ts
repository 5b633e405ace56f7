import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { whatIsStored } from './what-is-stored.js'

/** Presses Tab until the focus is there; fails when it never comes. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor()
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((node) => node === document.activeElement)) {
      expect(await target.evaluate((node) => getComputedStyle(node).outlineStyle)).not.toBe('none')
      return
    }
  }
  throw new Error('Tab never came there.')
}

describe('the keyboard alone', () => {
  it.each(['reject', 'accept', 'dismiss'] as const)('answers the banner: %s', async (answer) => {
    const { page } = await openSite()
    const banner = bannerOf(page)
    await tabTo(page, banner[answer])
    await page.keyboard.press('Enter')
    await banner.region.waitFor({ state: 'detached' })
    expect(await whatIsStored(page)).toContain('rcu')
  })

  it('opens the dialog, switches, saves, and goes back to change its mind', async () => {
    const { page } = await openSite()
    await tabTo(page, bannerOf(page).customize)
    await page.keyboard.press('Enter')
    const { dialog, switchOf, save } = dialogOf(page)
    await tabTo(page, switchOf('Statistics'))
    await page.keyboard.press('Space')
    await tabTo(page, save)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => whatIsStored(page)).toEqual(['_ga', '_ga_EXAMPLE', 'rcu'])

    await tabTo(page, triggerOf(page))
    await page.keyboard.press('Enter')
    await tabTo(page, dialogOf(page).reject)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => whatIsStored(page)).toEqual(['rcu'])
  })

  it('stays in the open dialog', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    const { dialog, save } = dialogOf(page)
    await save.waitFor()
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    }
  })

  it('loads the video once, and allows and stops it', async () => {
    const { page } = await openSite('/video')
    const button = (name: string) =>
      page.getByRole('main').getByRole('button', { name, exact: true })
    await tabTo(page, button('Always allow YouTube'))
    await page.keyboard.press('Enter')
    await page.locator('iframe').waitFor()
    await tabTo(page, button('Stop allowing YouTube'))
    await page.keyboard.press('Enter')
    await page.locator('iframe').waitFor({ state: 'detached' })
    await tabTo(page, button('Load once'))
    await page.keyboard.press('Enter')
    await page.locator('iframe').waitFor()
  })

  it('changes the language', async () => {
    const { page } = await openSite()
    await tabTo(page, page.getByRole('link', { name: 'Français' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('/fr')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
  })
})
