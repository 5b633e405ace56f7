import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf } from './surfaces.js'

/** Every style the browser computed for everything under one element. */
function look(root: Element) {
  return [root, ...root.querySelectorAll('*')].map((node) => {
    const style = getComputedStyle(node)
    const styles = Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`)
    // The browser lists custom properties in an order of its own.
    return [node.tagName, ...styles.sort()]
  })
}

const surfaces: [string, string, (page: Page) => Promise<unknown>][] = [
  ['the banner', '/', async (page) => bannerOf(page).region.evaluate(look)],
  [
    'the dialog',
    '/',
    async (page) => {
      await bannerOf(page).customize.click()
      await dialogOf(page).save.waitFor()
      return page.locator('body').evaluate(look)
    },
  ],
  [
    'the gated video',
    '/video',
    async (page) => {
      await bannerOf(page).reject.click()
      return page.getByRole('main').evaluate(look)
    },
  ],
  [
    'the policy page',
    '/policy',
    async (page) => {
      await bannerOf(page).reject.click()
      return page.getByRole('main').evaluate(look)
    },
  ],
]

describe("under style-src 'self' and Trusted Types", () => {
  it('the policy of the page is in force', async () => {
    const { page, problems } = await openSite('/', { expectProblems: true })
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(style)
    })
    await expect.poll(() => problems.join()).toContain('style-src')
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>'
        return false
      } catch {
        return true
      }
    })
    expect(refused).toBe(true)
  })

  it.each(surfaces)('%s loses no style', async (_, path, show) => {
    const { page: strict } = await openSite(path)
    const { page: free } = await openSite(path, { bypassCSP: true })
    expect(await show(strict)).toEqual(await show(free))
  })
})
