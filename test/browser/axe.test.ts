import { describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'

// The colors of every theme, light and dark: contrast.test.ts.
const SIZES = [
  { viewport: { width: 1280, height: 900 } },
  { viewport: { width: 320, height: 640 } },
] as const

describe.each(SIZES)('axe at $viewport.width px', (look) => {
  it.each(['/', '/fr'])('finds nothing wrong with the banner over %s', async (path) => {
    const { page } = await openSite(path, look)
    await page.getByRole('region').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing wrong with the dialog', async () => {
    const { page } = await openSite('/', look)
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing wrong with the dialog, switched on, services unfolded', async () => {
    const { page } = await openSite('/', look)
    await bannerOf(page).accept.click()
    await triggerOf(page).click()
    const { dialog, save } = dialogOf(page)
    await save.waitFor()
    const folded = dialog.locator('[aria-expanded="false"]')
    // The locator finds folded ones only.
    while ((await folded.count()) > 0) await folded.first().click()
    expect(await violations(page)).toEqual([])
  })

  it.each(['/policy', '/fr/policy'])(
    'finds nothing wrong with the table and policy of %s',
    async (path) => {
      const { page } = await openSite(path, look)
      const locale = path.startsWith('/fr') ? 'fr' : 'en'
      await bannerOf(page, locale).reject.click()
      expect(await violations(page)).toEqual([])
    },
  )

  it('finds nothing wrong with the gated video, nor with the loaded one', async () => {
    const { page } = await openSite('/video', look)
    await bannerOf(page).reject.click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Always allow YouTube' }).click()
    await page.locator('iframe').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing wrong with what was allowed', async () => {
    const { page } = await openSite('/', look)
    await bannerOf(page).accept.click()
    await page.getByLabel('Your message').waitFor()
    expect(await violations(page)).toEqual([])
  })
})
