import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { contrastsOf, type Measured } from './contrast.js'
import { openLook, THEMES } from './open-look.js'

/** The colors that browsers show for Canvas and CanvasText. The tests run in Chromium, which uses its own. */
const SCHEMES = [
  ['light', 'light', undefined],
  ["Chromium's dark", 'dark', undefined],
  ["Firefox's dark", 'dark', ['#1c1b22', '#fbfbfe']],
  ["Safari's dark", 'dark', ['#1e1e1e', '#ffffff']],
] as const

describe.each(THEMES)('under %s', (theme) => {
  const least = theme === 'high-contrast' ? 7 : 4.5

  it.each(SCHEMES)(
    `texts have ${least}:1 and controls 3:1, in %s`,
    async (_, colorScheme, canvas) => {
      const { page, show } = await openLook({ colorScheme })
      await show({ theme, ...(canvas && { canvas }) })
      // These parts come with a chunk of their own.
      await page.getByText('Load once').waitFor()
      await page.getByText('Your current choices').waitFor()
      const measured = [
        await page.evaluate(contrastsOf, '[data-rcu="banner"]'),
        await page.evaluate(contrastsOf, 'main'),
      ]
      await page.getByRole('button', { name: 'Manage preferences' }).click()
      await page.getByRole('switch', { name: 'Marketing' }).click()
      await unfold(page)
      measured.push(await page.evaluate(contrastsOf, '[data-rcu="dialog"]'))

      const texts = measured.flatMap((part) => part.texts)
      const controls = measured.flatMap((part) => part.controls)
      // Titles, texts, notes, links, labels at rest and pointed at; switches on and off, edges, rings.
      expect(texts.length).toBeGreaterThan(50)
      expect(controls.length).toBeGreaterThan(20)
      expect(below(texts, least)).toEqual([])
      expect(below(controls, 3)).toEqual([])
    },
  )

  it('axe finds nothing wrong', async () => {
    const { page, show } = await openLook()
    await show({ theme })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
    await page.getByRole('button', { name: 'Manage preferences' }).click()
    await page.getByRole('dialog').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
  })
})

const below = (all: Measured[], least: number) => all.filter(({ ratio }) => !(ratio >= least))

async function unfold(page: Page) {
  const folded = page.getByRole('dialog').locator('[aria-expanded="false"]')
  // The locator finds folded ones only.
  while ((await folded.count()) > 0) await folded.first().click()
  await page.getByRole('table').first().waitFor()
}
