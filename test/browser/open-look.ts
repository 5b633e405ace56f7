import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Look } from './look/main.js'
import { openSite, type VisitOptions } from './open-site.js'

/** The page of `look/main.tsx`. */
export async function openLook(options: VisitOptions = {}) {
  const { page, elsewhere } = await openSite('/', { build: 'look', ...options })
  // The chunk that announces the banner also gives it its behavior.
  await page.getByRole('status').waitFor({ state: 'attached' })
  return { page, elsewhere, show: (look: Partial<Look>) => show(page, look) }
}

async function show(page: Page, look: Partial<Look>) {
  await page.evaluate((change) => Reflect.get(window, 'page').show(change), look)
  if (look.asks === 'none') return
  // An open dialog hides the banner, which stays in the page.
  const state = (await page.getByRole('dialog').isVisible()) ? 'attached' : 'visible'
  await page.locator('[data-rcu="banner"]').waitFor({ state })
}

/** The themes of this run: the neutral one in `npm test`, the others in the matrix. */
export const THEMES = inject('themes')
export const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 700 },
  { width: 1280, height: 800 },
] as const
