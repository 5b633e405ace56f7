import { noRatio } from './embed-checks.js'

const NUMBER = String.raw`\s*(\d+(?:\.\d+)?|\.\d+)\s*`
const RATIO = new RegExp(`^${NUMBER}(?:/${NUMBER})?$`)

/**
 * A ratio as CSS writes it, as the `viewBox` of an empty picture: that gives the page its height with
 * the HTML, before any script, where a strict CSP forbids a `style` attribute.
 *
 * @throws {Error} in development, for what is no ratio; in production it is 16 / 9
 */
export function viewBox(ratio: string): string {
  const [, width, height = '1'] = RATIO.exec(ratio) ?? []
  if (Number(width) > 0 && Number(height) > 0) return `0 0 ${width} ${height}`
  if (process.env.NODE_ENV !== 'production') throw noRatio(ratio)
  return '0 0 16 9'
}
