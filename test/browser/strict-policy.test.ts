import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openLook } from './open-look.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { words } from './words.js'

/** Every style the browser computed for every part of ours, and for what is inside them. */
function looks() {
  return [...document.querySelectorAll('[data-rcu], [data-rcu] *')].map((node) => {
    const style = getComputedStyle(node)
    const styles = Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`)
    // The browser lists custom properties in an order of its own.
    return `${node.tagName} ${styles.sort().join('; ')}`
  })
}

type Flow = Record<string, (page: Page) => Promise<unknown>>

const mainButton = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true })

/** Everything a visitor can do with us, step by step, on each page of the example. */
const FLOWS: Record<string, { path: string; steps: Flow }> = {
  'the banner, the dialog and the trigger': {
    path: '/',
    steps: {
      banner: (page) => bannerOf(page).reject.waitFor(),
      dialog: async (page) => {
        await bannerOf(page).customize.click()
        await dialogOf(page).save.waitFor()
      },
      switched: (page) => dialogOf(page).switchOf(words.en.statistics).click(),
      unfolded: async (page) => {
        await dialogOf(page).dialog.locator('[aria-expanded="false"]').first().click()
        await dialogOf(page).dialog.getByRole('table').first().waitFor()
      },
      saved: async (page) => {
        await dialogOf(page).save.click()
        await dialogOf(page).dialog.waitFor({ state: 'detached' })
      },
      reopened: async (page) => {
        await triggerOf(page).click()
        await dialogOf(page).save.waitFor()
      },
      accepted: async (page) => {
        await dialogOf(page).accept.click()
        await page.getByLabel('Your message').waitFor()
      },
    },
  },
  'the gated video': {
    path: '/video',
    steps: {
      placeholder: (page) => mainButton(page, words.en.loadOnce).waitFor(),
      dismissed: async (page) => {
        await bannerOf(page).dismiss.click()
        await bannerOf(page).region.waitFor({ state: 'detached' })
      },
      'loaded once': async (page) => {
        await mainButton(page, words.en.loadOnce).click()
        await page.locator('iframe').waitFor()
      },
      'asked again': async (page) => {
        await page.reload()
        await mainButton(page, words.en.alwaysAllow).waitFor()
      },
      'allowed for good': async (page) => {
        await mainButton(page, words.en.alwaysAllow).click()
        await page.locator('iframe').waitFor()
      },
      stopped: async (page) => {
        await mainButton(page, words.en.stop).click()
        await mainButton(page, words.en.loadOnce).waitFor()
      },
    },
  },
  'the policy, its table and the status': {
    path: '/policy',
    steps: {
      accepted: async (page) => {
        await bannerOf(page).accept.click()
        await bannerOf(page).region.waitFor({ state: 'detached' })
      },
      withdrawn: async (page) => {
        const withdraw = page.locator('[data-action="withdraw"]')
        await withdraw.click()
        await page.locator('[data-action="withdraw"][aria-disabled="true"]').waitFor()
      },
      'in French': async (page) => {
        await page.getByRole('link', { name: 'Français' }).click()
        await triggerOf(page, 'fr').waitFor()
        await page.getByRole('table').first().waitFor()
      },
    },
  },
}

describe("under default-src 'none', style-src 'self' and Trusted Types", () => {
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

  describe.each(Object.entries(FLOWS))('%s', (_, { path, steps }) => {
    it('reports nothing and loses no style, at any step', { timeout: 180_000 }, async () => {
      const { page: strict } = await openSite(path)
      const { page: free } = await openSite(path, { bypassCSP: true })
      const now = Date.now()
      for (const page of [strict, free]) await makeAlike(page, now)
      for (const [name, step] of Object.entries(steps)) {
        const [held, unheld] = [await seen(strict, step), await seen(free, step)]
        expect(held.length, name).toBeGreaterThan(0)
        expect(held, name).toEqual(unheld)
      }
    })
  })

  it.each(['banner', 'choices'] as const)('the %s loses none in any layout', async (asks) => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'"
    const { page: strict, show: showStrict } = await openLook({ policy })
    const { page: free, show: showFree } = await openLook()
    for (const banner of ['bottom', 'top-end', 'center', 'inline'] as const) {
      const look = { theme: 'soft', asks, banner, dialog: 'end' } as const
      await showStrict(look)
      await showFree(look)
      expect(await strict.evaluate(looks), banner).toEqual(await free.evaluate(looks))
    }
  })
})

/** The same moment and the same id for both, whose texts are as wide then. */
async function makeAlike(page: Page, now: number) {
  await page.clock.setFixedTime(now)
  await page.addInitScript(() => {
    crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000'
  })
  await page.reload()
}

async function seen(page: Page, step: Flow[string]) {
  await step(page)
  // The position of the pointer must not change the result.
  await page.mouse.move(0, 0)
  return page.evaluate(looks)
}
