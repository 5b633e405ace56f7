import path from 'node:path'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { installExample, npmIn } from '../scripts/example.mjs'
import { findBrowser } from '../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../scripts/launch-args.mjs'
import { pack } from '../scripts/pack.mjs'

// How long the page takes to answer a visitor on a slow phone, and whether anything moves under their
// finger: Interaction to Next Paint (https://web.dev/articles/inp) and layout shift
// (https://web.dev/articles/cls) of every step, on the example site as it would go live, with the
// processor slowed down four times. A benchmark, not a test: a busy machine gives other figures.

const SITE = 'examples/site'
const VISITS = Number(process.argv[2] ?? 20)
const SLOWER = 4
// Longer than any answer takes.
const SETTLE_MS = 600
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ ms: number, shift: number }} Figures */

/** @type {[name: string, act: (page: Page) => Promise<void>][]} */
const STEPS = [
  ['open from the banner', (page) => tap(page, 'Manage preferences', '[role=switch]')],
  ['turn a switch', (page) => touch(page, page.getByRole('switch', { name: 'Statistics' }))],
  ['save', (page) => tap(page, 'Save my choices')],
  ['open from the footer', (page) => tap(page, 'Cookie preferences', '[role=switch]')],
  ['withdraw', (page) => tap(page, 'Reject all')],
]

pack()
await installExample(SITE)
await npmIn(SITE, 'run', 'build')
const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: path.resolve(SITE, 'dist/client') },
  preview: { port: 0 },
})
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS })

/** @type {Map<string, Figures[]>} */
const measured = new Map()
/** @type {number[]} */
const worst = []
for (let visit = 0; visit < VISITS; visit++) {
  const figures = await visitOnce()
  for (const [name, each] of figures) measured.set(name, [...(measured.get(name) ?? []), each])
  worst.push(Math.max(...[...figures.values()].map(({ ms }) => ms)))
}
await browser.close()
await server.close()

const rows = [...measured].map(([name, all]) => [name, summary(all)])
console.log(`\n${VISITS} visits, ${SLOWER}× slower, ${browser.version()}`)
console.table(Object.fromEntries(rows))
console.log(
  `INP of a visit: median ${at(0.5, worst)} ms, p75 ${at(0.75, worst)} ms, worst ${at(1, worst)} ms`,
)

/** One new visitor, from the banner to the withdrawal. */
async function visitOnce() {
  const context = await browser.newContext({ baseURL: address, locale: 'en', ...PHONE })
  await context.addInitScript(watch)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto('/')
  // Announced, the banner has everything it fetches.
  await page.getByRole('status').getByText('Your privacy').waitFor({ state: 'attached' })
  // The dialog's chunk is the last that the page fetches by itself.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/dialog-body-')),
  )
  /** @type {Map<string, Figures>} */
  const figures = new Map([['the banner comes', await take(page)]])
  for (const [name, act] of STEPS) {
    await act(page)
    figures.set(name, await take(page))
  }
  await context.close()
  return figures
}

/** Presses a button, and waits for what comes, or for the dialog to be gone. @param {Page} page @param {string} name @param {string} [comes] */
async function tap(page, name, comes) {
  const surface = page.locator('[data-rcu=dialog]')
  const within = (await surface.count()) > 0 ? surface : page
  await touch(page, within.getByRole('button', { name, exact: true }))
  if (comes) await page.locator(comes).first().waitFor()
  else await surface.waitFor({ state: 'detached' })
}

/**
 * Taps the middle of an element and waits. Code that inspects the page meanwhile, as
 * `tap()` and `waitFor()` do, runs scripts of their own in the very frames that are measured.
 *
 * @param {Page} page @param {import('playwright-core').Locator} target
 */
async function touch(page, target) {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`bench: nothing to touch at ${target}.`)
  await page.waitForTimeout(SETTLE_MS)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(SETTLE_MS)
}

/** Keeps what the browser measures; runs in the page. */
function watch() {
  /** @type {PerformanceEntry[]} */
  const entries = []
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  // The least the browser tells of.
  observer.observe(
    /** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }),
  )
  Object.assign(window, {
    take() {
      entries.push(...observer.takeRecords())
      return entries.splice(0).map((entry) => entry.toJSON())
    },
  })
}

/** The measurements since the last call, after the last frame is painted. @param {Page} page @returns {Promise<Figures>} */
async function take(page) {
  const entries = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const all = Reflect.get(window, 'take')()
    return /** @type {Record<string, any>[]} */ (all)
  })
  const durations = entries.filter(({ interactionId }) => interactionId > 0)
  // As the metric has it: what follows a tap is no surprise, and here it is the site's own lists.
  const shifts = entries.filter(
    ({ entryType, hadRecentInput }) => entryType === 'layout-shift' && !hadRecentInput,
  )
  return {
    ms: Math.max(0, ...durations.map(({ duration }) => duration)),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  }
}

/** @param {Figures[]} all */
function summary(all) {
  const times = all.map(({ ms }) => ms)
  return {
    'median ms': at(0.5, times),
    // The percentile of the metric: https://web.dev/articles/inp
    'p75 ms': at(0.75, times),
    'worst ms': at(1, times),
    'worst shift': Math.max(...all.map(({ shift }) => shift)),
  }
}

/** The value that this share of the numbers does not exceed. @param {number} share @param {number[]} numbers */
function at(share, numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1] ?? 0
}
