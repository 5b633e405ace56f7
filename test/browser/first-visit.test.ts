import { describe, expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { openSite } from './open-site.js'
import { bannerOf, triggerOf } from './surfaces.js'
import { whatIsStored } from './what-is-stored.js'

const PAGES = ['/', '/video', '/policy', '/data', '/fr', '/fr/video', '/fr/policy', '/fr/data']

describe('the first visit', () => {
  it.each(PAGES)(
    'asks on %s, and until the answer stores nothing and makes no third-party request',
    async (path) => {
      const { page, elsewhere } = await openSite(path)
      await bannerOf(page, path.startsWith('/fr') ? 'fr' : 'en').region.waitFor()
      await fetched(page, 'dialog-body')
      expect(await whatIsStored(page)).toEqual([])
      expect(elsewhere).toEqual([])
    },
  )

  it('names no other host in the HTML that would be contacted without a click', async () => {
    const { page } = await openSite('/video', { javaScriptEnabled: false })
    const fetched = page.locator('script, iframe, img, video, link:not([rel="alternate"]), source')
    const addresses = await fetched.evaluateAll((all) =>
      all.map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? ''),
    )
    expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([])
  })
})

describe('a visitor who does not answer', () => {
  it('decides nothing by Escape, by scrolling, by clicking the page or by moving on', async () => {
    const { page } = await openSite('/policy')
    const { region } = bannerOf(page)
    await region.waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.wheel(0, 5000)
    await page.getByRole('main').click({ position: { x: 1, y: 1 } })
    await page.getByRole('link', { name: 'Home' }).click()
    await page.waitForURL('/')
    await region.waitFor()
    expect(await whatIsStored(page)).toEqual([])
  })

  it('decides nothing by waiting, for days', async () => {
    const { page } = await openSite()
    await page.clock.install()
    // Again, so that no timer of the page is older than the clock.
    await page.reload()
    await bannerOf(page).region.waitFor()
    await page.clock.fastForward('48:00:00')
    expect(await bannerOf(page).region.isVisible()).toBe(true)
    expect(await whatIsStored(page)).toEqual([])
  })

  it('is asked again after a reload', async () => {
    const { page } = await openSite()
    await bannerOf(page).region.waitFor()
    await page.reload()
    await bannerOf(page).region.waitFor()
  })

  it('finds the way to the settings at once', async () => {
    const { page } = await openSite()
    await triggerOf(page).waitFor()
  })
})
