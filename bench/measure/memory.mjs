import { metric, visit } from '../visit.mjs'

const MOUNTS = 1000
/** Until the browser has fetched every chunk and compiled every function. */
const WARM_UP = 500

/**
 * What is left of the whole page after it was mounted and unmounted a thousand times.
 *
 * @type {import('../measure.mjs').Measure}
 */
export async function memory({ browser, mounts }) {
  if (!mounts) return {}
  return visit(browser, { address: mounts }, async ({ page, session }) => {
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return metric(session, 'JSHeapUsedSize')
    }
    await page.evaluate((times) => window.mount(times), WARM_UP)
    const before = await heap()
    await page.evaluate((times) => window.mount(times), MOUNTS)
    return { 'memory after 1,000 mounts': ((await heap()) - before) / 1000 }
  })
}
