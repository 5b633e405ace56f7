import { describe, expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf } from './surfaces.js'

describe("the README's quick start", () => {
  it('asks, and makes no third-party request before the answer', async () => {
    const { page, elsewhere } = await openSite('/', { build: 'quickStart' })
    await bannerOf(page).region.waitFor()
    await fetched(page, 'dialog-body')
    expect(elsewhere).toEqual([])
  })

  it('plays the video after Accept, and stops with a withdrawal', async () => {
    const { page } = await openSite('/', { build: 'quickStart' })
    await bannerOf(page).accept.click()
    await page.locator('iframe').waitFor()
    await page.getByRole('button', { name: 'Cookie preferences' }).click()
    await dialogOf(page).reject.click()
    await page.locator('iframe').waitFor({ state: 'detached' })
  })
})
