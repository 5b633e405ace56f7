import type { Page } from 'playwright-core'
import { en } from 'react-consent-ui/locales/en/all'
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf } from './surfaces.js'
import { words } from './words.js'

/** Puts each text into `<font>` elements, as the translator of Chrome does. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      text.parentNode?.replaceChild(outer, text)
      inner.append(text.textContent ?? '')
    }
  })

describe('a page that the browser has translated', () => {
  it('says on its policy what the visitor decides', async () => {
    const { page } = await openSite('/policy')
    const status = page.locator('[data-rcu="status"]')
    await status.getByText(en.status.undecided).waitFor()
    await translate(page)
    await bannerOf(page).accept.click()
    await status.getByText(/Consent ID/).waitFor()
    await translate(page)
    await status.getByRole('button', { name: en.status.withdraw }).click()
    await status.getByText(en.status.noId).waitFor()
    expect(await status.getByText(/Consent ID/).count()).toBe(0)
    await translate(page)
    await page.getByRole('link', { name: 'Français' }).first().waitFor()
  })

  it('loads a video and closes it', async () => {
    const { page } = await openSite('/video')
    const button = (name: string) => page.getByRole('main').getByRole('button', { name })
    await button(words.en.loadOnce).waitFor()
    await translate(page)
    await button(words.en.loadOnce).click()
    await page.locator('iframe').waitFor()
    await translate(page)
    await button(words.en.unload).click()
    await page.locator('iframe').waitFor({ state: 'detached' })
    await translate(page)
    await button(words.en.alwaysAllow).click()
    await translate(page)
    await button(words.en.stop).click()
    await button(words.en.loadOnce).waitFor()
  })
})
