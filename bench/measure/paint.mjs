import { visit } from '../visit.mjs'

/**
 * Until the page and its banner are painted, on a computer and on a slow phone.
 *
 * @type {import('../measure.mjs').Measure}
 */
export async function paint({ browser, address, accept }) {
  const computer = await visit(browser, { address, accept }, paints)
  const phone = await visit(browser, { address, accept, condition: 'phone' }, paints)
  return {
    'page painted': computer.page,
    'banner painted': computer.banner,
    'phone: page painted': phone.page,
    'phone: banner painted': phone.banner,
  }
}

/** @param {{ page: import('playwright-core').Page }} visit */
function paints({ page }) {
  return page.evaluate(async () => ({
    page: await window.bench.page,
    banner: (await window.bench.banner) || undefined,
  }))
}
