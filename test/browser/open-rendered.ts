import type { BrowserContext, Page } from 'playwright-core'
import type { ConsentProof } from 'react-consent-ui'
import { expect } from 'vitest'
import { hold } from './hold.js'
import { openSite, type Visit } from './open-site.js'

/** Observations of a page since its first moment. */
interface Seen {
  /** Whether the banner was displayed, in every frame with the page's heading and after every change of the DOM. */
  banner: boolean[]
  /** Layout shifts: when, and how far. */
  shifts: { startTime: number; value: number }[]
}
declare global {
  var seen: Seen
  /** The arguments of the calls of `onDecision`. Defined once the page's code runs. */
  var proofs: ConsentProof[]
  /** Whether React has hydrated every part of the page. */
  var isWhole: boolean | undefined
}

export interface HeldVisit extends Visit {
  /** Sends the page's code. */
  release: () => void
}

/** A visitor opens a page of a rendering server. */
export function openRendered(path: string): Promise<Visit> {
  const prepare = (context: BrowserContext) => context.addInitScript(watch)
  return openSite(path, { build: 'rendered', prepare })
}

/** The same on a slow network: the page's code is held back until the test releases it. */
export async function openHeld(path: string): Promise<HeldVisit> {
  const { prepare: holdBack, release } = hold('**/entry-client.js')
  const prepare = async (context: BrowserContext) => {
    await context.addInitScript(watch)
    await holdBack(context)
  }
  const visit = await openSite(path, { build: 'rendered', prepare, waitUntil: 'commit' })
  await painted(visit.page)
  return { ...visit, release }
}

/** Waits for a page to have painted something. */
export async function painted(page: Page) {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1)
}

/** Waits until React has hydrated the page. */
export async function takenOver(page: Page) {
  await page.waitForFunction(() => globalThis.isWhole)
}

/** The proofs that `onDecision` was called with on this page. */
export function proofsOf(page: Page): Promise<ConsentProof[]> {
  return page.evaluate(() => globalThis.proofs)
}

/** The layout shifts since the HTML was complete. Before, the page grows as it is parsed. */
export function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    const { domInteractive } = navigation as PerformanceNavigationTiming
    return seen.shifts
      .filter(({ startTime }) => startTime > domInteractive)
      .map(({ value }) => value)
  })
}

/** How often the banner was visible since the page's first moment. */
export async function seenBanner(page: Page): Promise<'never' | 'always' | 'now and then'> {
  const looks = new Set(await page.evaluate(() => seen.banner))
  return looks.size > 1 ? 'now and then' : looks.has(true) ? 'always' : 'never'
}

/** Runs in a page before its first element. */
function watch() {
  const seen: Seen = { banner: [], shifts: [] }
  globalThis.seen = seen
  const look = () => {
    // Nothing is painted before the styles have loaded, and the heading follows the banner.
    if (document.styleSheets.length === 0 || !document.querySelector('h1')) return
    seen.banner.push(document.querySelector('[data-rcu="banner"]')?.checkVisibility() ?? false)
  }
  const lookEveryFrame = () => {
    look()
    requestAnimationFrame(lookEveryFrame)
  }
  lookEveryFrame()
  const everything = { attributes: true, childList: true, subtree: true }
  new MutationObserver(look).observe(document, everything)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, value } = entry as PerformanceEntry & { value: number }
      seen.shifts.push({ startTime, value })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
