import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DIALOGS, BANNERS as LAYOUTS } from '../../.storybook/layouts.js'
import { openLook, SIZES, THEMES } from './open-look.js'

/** Everything the browser computed for Reject and Accept but their measures, and those apart. */
function looks() {
  const surfaces = [...document.querySelectorAll('[data-rcu="dialog"], [data-rcu="banner"]')]
  return ['reject-all', 'accept-all'].map((action) => {
    const button = surfaces.at(-1)?.querySelector(`[data-action="${action}"]`)
    if (!button) throw new Error(`Nothing says ${action}.`)
    const style = getComputedStyle(button)
    const isMeasure = /^((inline|block)-size|width|height|.+-origin)$/
    const names = Array.from(style).filter((name) => !isMeasure.test(name))
    const { top, width, height } = button.getBoundingClientRect()
    return {
      style: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      box: { top, width, height },
    }
  })
}

async function expectAlike(page: Page, where: object) {
  const [reject, accept] = await page.evaluate(looks)
  if (!reject || !accept) throw new Error('The page has no answers.')
  expect(Object.keys(reject.style).length).toBeGreaterThan(300)
  expect({ ...where, ...reject.style }).toEqual({ ...where, ...accept.style })
  // Browsers hand out the room of a row in sixty-fourths of a pixel.
  const about = (size: number) => expect.closeTo(size, 1)
  const { top, width, height } = accept.box
  const box = { top: about(top), width: about(width), height: about(height) }
  expect({ ...where, ...reject.box }).toEqual({ ...where, ...box })
}

describe.each(THEMES)('under %s, Reject and Accept', (theme) => {
  it.each(['banner', 'choices'] as const)(
    'are alike on the %s, in every position',
    async (asks) => {
      const { page, show } = await openLook()
      for (const size of SIZES) {
        await page.setViewportSize(size)
        for (const banner of LAYOUTS) {
          await show({ theme, asks, banner })
          await expectAlike(page, { ...size, banner })
        }
      }
    },
  )

  it('are alike in the dialog, in every position', async () => {
    const { page, show } = await openLook()
    await page.getByRole('button', { name: 'Manage preferences' }).click()
    await page.getByRole('dialog').waitFor()
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const dialog of DIALOGS) {
        await show({ theme, dialog })
        await expectAlike(page, { ...size, dialog })
      }
    }
  })
})
