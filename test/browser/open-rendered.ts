import type { BrowserContext, Page } from 'playwright-core'
import type { ConsentProof } from 'react-consent-ui'
import { expect } from 'vitest'
import { hold } from './hold.js'
import { openSite, type Visit } from './open-site.js'

/** The two servers, by the React that renders there. */
export type Rendered = 'rendered19' | 'rendered18'

/** What a page has seen of itself since it began. */
interface Seen {
  /** Whether the banner was displayed, in every frame that had the page's heading, and after every change. */
  banner: boolean[]
  /** What has jumped: when, and how far. */
  shifts: { startTime: number; value: number }[]
}
declare global {
  var seen: Seen
  /** What `onDecision` heard; there once the page's code runs. */
  var proofs: ConsentProof[]
  /** Whether React has taken over every part of the page. */
  var isWhole: boolean | undefined
}

export interface HeldVisit extends Visit {
  /** Lets the page's code come. */
  release: () => void
}

/** A visitor opens a page of a rendering server. */
export function openRendered(path: string, build: Rendered): Promise<Visit> {
  return openSite(path, { build, prepare: (context) => context.addInitScript(watch) })
}

/** The same on a slow line: the page's code does not come before the test lets it. */
export async function openHeld(path: string, build: Rendered): Promise<HeldVisit> {
  const { prepare: holdBack, release } = hold('**/entry-client.js')
  const prepare = async (context: BrowserContext) => {
    await context.addInitScript(watch)
    await holdBack(context)
  }
  const visit = await openSite(path, { build, prepare, waitUntil: 'commit' })
  await painted(visit.page)
  return { ...visit, release }
}

/** Waits for a page to have painted something. */
export async function painted(page: Page) {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1)
}

/** Waits for React to have taken over. */
export async function takenOver(page: Page) {
  await page.waitForFunction(() => globalThis.isWhole)
}

/** What `onDecision` heard on this page. */
export function proofsOf(page: Page): Promise<ConsentProof[]> {
  return page.evaluate(() => globalThis.proofs)
}

/** How far anything has jumped since the HTML was whole: what is still being parsed grows as it comes. */
export function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    const { domInteractive } = navigation as PerformanceNavigationTiming
    return seen.shifts
      .filter(({ startTime }) => startTime > domInteractive)
      .map(({ value }) => value)
  })
}

/** What was to be seen of the banner since the page began. */
export async function seenBanner(page: Page): Promise<'never' | 'always' | 'now and then'> {
  const looks = new Set(await page.evaluate(() => seen.banner))
  return looks.size > 1 ? 'now and then' : looks.has(true) ? 'always' : 'never'
}

/** Runs in a page before anything of it is there. */
function watch() {
  const seen: Seen = { banner: [], shifts: [] }
  globalThis.seen = seen
  const look = () => {
    // Nothing is painted before the styles are there, and the heading comes after the banner.
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
