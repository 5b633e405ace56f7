import { visit } from '../visit.mjs'

/**
 * The same page on a slow phone, until the banner is painted.
 *
 * @type {import('../measure.mjs').Measure}
 */
export function phone({ browser, address, accept }) {
  return visit(browser, { address, accept, condition: 'phone' }, ({ page }) =>
    page.evaluate(async () => ({
      'phone: page painted': await window.bench.page,
      'phone: banner painted': (await window.bench.banner) || undefined,
    })),
  )
}
