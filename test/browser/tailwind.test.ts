import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf } from './surfaces.js'

async function openHost(host: string, isDark = false) {
  const { page } = await openSite(`/?host=${host}`, { build: 'tailwind' })
  if (isDark) await page.evaluate(() => document.documentElement.classList.add('dark'))
  const { region, reject } = bannerOf(page)
  await reject.waitFor()
  const of = (node: Element) => {
    const { backgroundColor, color, colorScheme, borderRadius, fontFamily, padding } =
      getComputedStyle(node)
    const radius = borderRadius.split(' ')[0]
    return { backgroundColor, color, colorScheme, radius, font: fontFamily.split(',')[0], padding }
  }
  return { page, of, region: await region.evaluate(of), reject: await reject.evaluate(of) }
}

/** The one filled button: it shows the accent and the color on it. */
async function openSave({ page, of }: Awaited<ReturnType<typeof openHost>>) {
  await bannerOf(page).customize.click()
  const { dialog, save } = dialogOf(page)
  await dialog.waitFor()
  return save.evaluate(of)
}

describe('themes/tailwind.css, built by Tailwind CSS', () => {
  it('takes the colors, corners, spaces and fonts of the site', async () => {
    const host = await openHost('preset')
    const { region, reject } = host
    expect(region).toMatchObject({ radius: '3px', font: '"Host Sans"', padding: '22px 0px 30px' })
    expect(reject.radius).toBe('1px')
    expect(await openSave(host)).toMatchObject({
      backgroundColor: 'rgb(15, 81, 50)',
      color: 'rgb(245, 255, 249)',
    })
  })

  it("takes Tailwind's own where the site says nothing", async () => {
    const { page, region, reject } = await openHost('bare')
    // Its reset gives the whole page the font of its theme.
    const font = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily)
    expect(region).toMatchObject({
      radius: '16px',
      padding: '16px 0px 24px',
      font: font.split(',')[0],
    })
    expect(reject.radius).toBe('8px')
  })

  it('is dark when the variant of the site is', async () => {
    expect((await openHost('preset')).region).toMatchObject({
      backgroundColor: 'rgb(255, 255, 255)',
      colorScheme: 'light',
    })
    expect((await openHost('preset', true)).region).toMatchObject({
      backgroundColor: 'rgb(18, 18, 18)',
      colorScheme: 'dark',
    })
  })

  it.each(['preset', 'shadcn'])('is above the reset and below utilities (%s)', async (host) => {
    const { page } = await openHost(host)
    const { region, reject } = bannerOf(page)
    const { fontWeight, letterSpacing } = await region
      .getByRole('heading')
      .evaluate((node) => ({ ...getComputedStyle(node) }))
    // Ours, which the reset would take away, and a utility's, beside it.
    expect(fontWeight).toBe('600')
    expect(Number.parseFloat(letterSpacing)).toBeGreaterThan(0)
    const text = await region.locator('[data-rcu="banner-text"]').evaluate((node) => {
      return getComputedStyle(node).fontSize
    })
    expect(text).toBe('18px')
    expect(await reject.evaluate((node) => getComputedStyle(node).minBlockSize)).toBe('44px')
  })
})

describe('themes/shadcn.css, built by Tailwind CSS', () => {
  it.each([
    [false, 'oklch(1 0 0)', 'oklch(0.205 0 0)', 'light'],
    [true, 'oklch(0.205 0 0)', 'oklch(0.922 0 0)', 'dark'],
  ])("takes the site's variables (dark: %s)", async (isDark, surface, accent, colorScheme) => {
    const host = await openHost('shadcn', isDark)
    const { region, reject } = host
    expect(region).toMatchObject({ backgroundColor: surface, colorScheme, radius: '14px' })
    expect(reject.radius).toBe('8px')
    expect((await openSave(host)).backgroundColor).toBe(accent)
  })

  it('reaches the dialog too', async () => {
    const { page } = await openHost('shadcn')
    await bannerOf(page).customize.click()
    const { dialog } = dialogOf(page)
    await dialog.waitFor()
    expect(await dialog.evaluate((node) => getComputedStyle(node).borderRadius)).toBe('14px')
  })
})
