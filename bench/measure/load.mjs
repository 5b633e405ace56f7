import { setTimeout as wait } from 'node:timers/promises'
import { click } from '../click.mjs'
import { metric, visit } from '../visit.mjs'
import { weigh } from '../weigh.mjs'

/** How long after the banner's paint everything is counted that the page fetches and does by itself. */
const SETTLED_MS = 3000

/**
 * The costs of a visit with a computer, from the navigation to the open preferences.
 *
 * @type {import('../measure.mjs').Measure}
 */
export function load({ browser, address, accept, settings, built }) {
  return visit(browser, { address, accept }, async ({ page, session }) => {
    const banner = await page.evaluate(() => window.bench.banner)
    await wait(SETTLED_MS)
    const seconds = await metric(session, 'TaskDuration')
    const settled = await page.evaluate(fetched)
    const shift = await page.evaluate(() => window.bench.shift())
    const dialog = settings && (await click(page, settings[0], { painted: settings[1] }))
    const all = await page.evaluate(fetched)
    const first = all.filter(({ startTime }) => !accept || startTime < banner)
    const lazy = all.filter((each) => !first.includes(each))
    return {
      ...weigh(built, 'first JS', first, '.js'),
      ...weigh(built, 'lazy JS', lazy, '.js'),
      ...weigh(built, 'CSS', all, '.css'),
      // The document itself is one more.
      'requests until the banner': first.length + 1,
      'requests 3 s later': settled.length + 1,
      'main thread': seconds * 1000,
      'layout shift': shift,
      'dialog opened': dialog,
    }
  })
}

/** Runs in the page. */
function fetched() {
  return performance
    .getEntriesByType('resource')
    .map(({ name, startTime }) => ({ file: new URL(name).pathname, startTime }))
}
