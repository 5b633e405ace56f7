import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { storedRecord, whatIsStored } from './what-is-stored.js'
import { words } from './words.js'

const TITLE = 'YouTube Developers Live: Embedded Web Player Customization'
const playerOf = (page: Page) => page.locator(`iframe[title="${TITLE}"]`)
const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true })
const loadOnce = (page: Page) => button(page, words.en.loadOnce)
const alwaysAllow = (page: Page) => button(page, words.en.alwaysAllow)

describe('the video before a choice', () => {
  it('is a poster of the site, with its two answers and no frame', async () => {
    const { page, elsewhere } = await openSite('/video')
    await loadOnce(page).waitFor()
    await alwaysAllow(page).waitFor()
    await fetched(page, 'dialog-body')
    expect(await page.locator('iframe').count()).toBe(0)
    expect(elsewhere).toEqual([])
  })

  it('names the provider, links its privacy policy, and the video for visitors without JavaScript', async () => {
    const { page } = await openSite('/video', { javaScriptEnabled: false })
    const main = page.getByRole('main')
    expect(await main.textContent()).toContain('Google Ireland Limited')
    const addresses = await main
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(
      addresses.some((address) => address.startsWith('https://policies.google.com/privacy')),
    ).toBe(true)
    expect(addresses).toContain('https://www.youtube.com/watch?v=M7lc1UVf-VE')
  })
})

describe('Load once', () => {
  it('loads this player, with the focus in it, and stores nothing', async () => {
    const { page, elsewhere } = await openSite('/video')
    await loadOnce(page).click()
    const player = playerOf(page)
    await player.waitFor()
    await expect.poll(() => player.evaluate((frame) => frame === document.activeElement)).toBe(true)
    expect(await player.getAttribute('src')).toMatch(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/M7lc1UVf-VE/,
    )
    expect(await player.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
    await page
      .frameLocator(`iframe[title="${TITLE}"]`)
      .getByRole('button', { name: 'Play' })
      .waitFor()
    expect(new Set(elsewhere.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://www.youtube-nocookie.com']),
    )
    expect(await whatIsStored(page)).toEqual([])
    expect(await bannerOf(page).region.isVisible()).toBe(true)
  })

  it('holds for this page view only', async () => {
    const { page } = await openSite('/video')
    await loadOnce(page).click()
    await playerOf(page).waitFor()
    await page.reload()
    await loadOnce(page).waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
  })

  it('does not move the page', async () => {
    const { page } = await openSite('/video')
    await loadOnce(page).waitFor()
    const top = () =>
      page.getByRole('contentinfo').evaluate((node) => node.getBoundingClientRect().top + scrollY)
    const before = await top()
    await loadOnce(page).click()
    await playerOf(page).waitFor()
    expect(Math.abs((await top()) - before)).toBeLessThan(1)
  })
})

describe('Always allow', () => {
  it('allows YouTube alone, survives a reload, and leaves the banner asking', async () => {
    const { page } = await openSite('/video')
    await alwaysAllow(page).click()
    await playerOf(page).waitFor()
    expect(await bannerOf(page).region.isVisible()).toBe(true)
    expect(await whatIsStored(page)).toEqual(['rcu'])

    await page.reload()
    await playerOf(page).waitFor()
    await bannerOf(page).region.waitFor()
    expect(await whatIsStored(page)).toEqual(['rcu'])
  })

  it('leaves a refusal of everything else as it was', async () => {
    const { page } = await openSite('/video')
    await bannerOf(page).reject.click()
    await alwaysAllow(page).click()
    await playerOf(page).waitFor()
    expect(await whatIsStored(page)).toEqual(['rcu'])
    await triggerOf(page).click()
    const { switchOf } = dialogOf(page)
    expect(await switchOf('Statistics').getAttribute('aria-checked')).toBe('false')
    expect(await switchOf('Functional').getAttribute('aria-checked')).toBe('false')
  })

  it('can be taken back right there, which unmounts the player', async () => {
    const { page } = await openSite('/video')
    await alwaysAllow(page).click()
    await playerOf(page).waitFor()
    await button(page, words.en.stop).click()
    await playerOf(page).waitFor({ state: 'detached' })
    await loadOnce(page).waitFor()
  })
})

describe('the video follows the settings', () => {
  it('plays after Accept and is unmounted by a withdrawal', async () => {
    const { page } = await openSite('/video')
    await bannerOf(page).accept.click()
    await playerOf(page).waitFor()
    await triggerOf(page).click()
    await dialogOf(page).reject.click()
    await playerOf(page).waitFor({ state: 'detached' })
    await loadOnce(page).waitFor()
  })

  it('makes no third-party request after Reject, on any page', async () => {
    const { page, elsewhere } = await openSite('/video')
    await bannerOf(page).reject.click()
    for (const path of ['/', '/policy', '/video']) {
      await page.goto(path)
      await fetched(page, 'after-paint')
    }
    expect(elsewhere).toEqual([])
    expect(await storedRecord(page)).toBeDefined()
  })
})
