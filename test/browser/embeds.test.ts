import { describe, expect, it } from 'vitest'
import { EVERY_EMBED } from '../../stories/every-embed.js'
import { violations } from './axe.js'
import { openSite } from './open-site.js'

/** Answers every vendor, so that no test depends on one. */
const FRAME = '<!doctype html><html lang="en"><title>Content</title><button>Play</button></html>'

const EMBEDS = [
  ...EVERY_EMBED.map(({ component, src }) => ({ title: `Content of ${component}`, src })),
  {
    title: 'Content of an address',
    src: 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
  },
]

async function openEmbeds(width: number) {
  const visit = await openSite('/', {
    build: 'embeds',
    viewport: { width, height: 900 },
    prepare: (context) =>
      context.addInitScript((rows) => Object.assign(window, { rows }), EVERY_EMBED),
  })
  const { page } = visit
  await page.context().route(
    (url) => EMBEDS.some(({ src }) => url.host === new URL(src).host),
    (route) => route.fulfill({ contentType: 'text/html', body: FRAME }),
  )
  await page
    .getByRole('button', { name: 'Load once' })
    .nth(EMBEDS.length - 1)
    .waitFor()
  const end = () =>
    page.getByText('The end').evaluate((node) => node.getBoundingClientRect().top + scrollY)
  return { ...visit, end }
}

describe('every embed on one page', () => {
  it('asks no other host before a click, exactly its vendor after it, and none after a withdrawal', async () => {
    const { page, elsewhere, end } = await openEmbeds(1280)
    expect(elsewhere).toEqual([])
    expect(await violations(page)).toEqual([])
    const before = await end()
    for (const { title, src } of EMBEDS) {
      const since = elsewhere.length
      const embed = page.getByRole('figure', { name: title, exact: true })
      // As a visitor with a keyboard.
      await embed.getByRole('button', { name: 'Load once' }).press('Enter')
      await page
        .frameLocator(`iframe[title="${title}"]`)
        .getByRole('button', { name: 'Play' })
        .waitFor()
      const frame = page.getByTitle(title, { exact: true })
      expect(await frame.evaluate((node) => node === document.activeElement)).toBe(true)
      expect(elsewhere.slice(since)).toEqual([src.replace(/#.*/, '')])
    }
    expect(Math.abs((await end()) - before)).toBeLessThan(1)

    const asked = elsewhere.length
    await page.evaluate(() => Reflect.get(window, 'store').rejectAll({ surface: 'preferences' }))
    await expect.poll(() => page.locator('iframe').count()).toBe(0)
    expect(Math.abs((await end()) - before)).toBeLessThan(1)
    expect(elsewhere).toHaveLength(asked)
  })

  it('keeps its room on a phone', async () => {
    const { page, end } = await openEmbeds(360)
    const before = await end()
    await page.evaluate(() => Reflect.get(window, 'store').acceptAll({ surface: 'preferences' }))
    await expect.poll(() => page.locator('iframe').count()).toBe(EMBEDS.length)
    expect(Math.abs((await end()) - before)).toBeLessThan(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})
