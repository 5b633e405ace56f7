/**
 * The rows of the table in their order.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} unit
 * @property {number} digits after the decimal point
 * @property {true} [isYesOrNo] 1 is yes
 * @property {true} [added] only what is added to the page without a banner
 */

/** @type {readonly Row[]} */
export const ROWS = [
  weight('first JS, gzip'),
  weight('first JS, brotli'),
  weight('lazy JS, gzip'),
  weight('lazy JS, brotli'),
  weight('CSS, gzip'),
  weight('CSS, brotli'),
  { name: 'requests until the banner', unit: '', digits: 0 },
  { name: 'requests 3 s later', unit: '', digits: 0 },
  time('page painted'),
  time('banner painted'),
  time('phone: page painted'),
  time('phone: banner painted'),
  time('main thread'),
  time('accepted, 1 gate', 1),
  time('accepted, 100 gates', 1),
  time('accepted, 1000 gates', 1),
  time('dialog opened'),
  { name: 'rendered on a server', unit: '×', digits: 2 },
  { name: 'banner in its HTML', unit: '', digits: 0, isYesOrNo: true },
  { name: 'memory after 1,000 mounts', unit: 'kB', digits: 0 },
  { name: 'layout shift', unit: '', digits: 3 },
]

/** @param {string} name @returns {Row} */
function weight(name) {
  return { name, unit: 'kB', digits: 1, added: true }
}

/** @param {string} name @returns {Row} */
function time(name, digits = 0) {
  return { name, unit: 'ms', digits }
}
