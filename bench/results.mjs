import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'bench/results.json'

/**
 * A row of figures: the median of the rounds, and the quarter of them below and above.
 *
 * @typedef {{ median: number, low: number, high: number }} Summary
 * @typedef {{ measured: string, rounds: number, browser: string, peers: Record<string, Summary> }} RowResult
 */

/** All figures, by row. @returns {Record<string, RowResult>} */
export function results() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}

/** The values of all rounds. */
export class Figures {
  /** By row and by peer. @type {Map<string, Map<string, number[]>>} */
  #rows = new Map()

  /** @param {string} peer @param {Record<string, number | undefined>} figures what one round measured, by row */
  add(peer, figures) {
    for (const [name, value] of Object.entries(figures)) {
      if (value === undefined) continue
      const row = this.#rows.get(name) ?? new Map()
      this.#rows.set(name, row.set(peer, [...(row.get(peer) ?? []), value]))
    }
  }

  /** @returns {[row: string, peers: [peer: string, values: number[]][]][]} */
  entries() {
    return [...this.#rows].map(([row, peers]) => [row, [...peers]])
  }
}

/** Puts newly measured rows in the place of the old ones. @param {Figures} figures @param {string} browser */
export function keep(figures, browser) {
  const all = results()
  const measured = new Date().toISOString().slice(0, 10)
  for (const [row, peers] of figures.entries()) {
    const rounds = Math.max(...peers.map(([, values]) => values.length))
    const summaries = peers.map(([peer, values]) => [peer, summaryOf(values)])
    all[row] = { measured, rounds, browser, peers: Object.fromEntries(summaries) }
  }
  writeFileSync(FILE, `${JSON.stringify(all, undefined, 2)}\n`)
}

/** @param {number[]} values @returns {Summary} */
function summaryOf(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    Number((sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(3))
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}
