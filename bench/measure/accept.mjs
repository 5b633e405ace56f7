import { setTimeout as wait } from 'node:timers/promises'
import { click } from '../click.mjs'
import { visit } from '../visit.mjs'

const GATES = [1, 100, 1000]
/** Until the page has finished its work after the first paint. */
const SETTLED_MS = 500

/**
 * From the click on the accept button until every gate has mounted its content.
 *
 * @type {import('../measure.mjs').Measure}
 */
export async function accept({ browser, address, accept, gates }) {
  if (!accept || !gates) return {}
  /** @type {Record<string, number>} */
  const figures = {}
  for (const count of GATES) {
    const where = { address: `${address}/?gates=${count}`, accept }
    figures[`accepted, ${count} ${count === 1 ? 'gate' : 'gates'}`] = await visit(
      browser,
      where,
      async ({ page }) => {
        await wait(SETTLED_MS)
        return click(page, accept, { gates: count })
      },
    )
  }
  return figures
}
