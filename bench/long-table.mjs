import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { findBrowser } from '../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../scripts/launch-args.mjs'

// The time that a table of 5,000 rows takes to open, to search and to show whole, and its memory, on a
// fast machine and with the processor slowed down four times. The page is the one of the browser tests,
// built for production. A benchmark, not a test: a busy machine gives other figures.
//
//   node bench/long-table.mjs [rows]

const ROWS = Number(process.argv[2] ?? 5000)
const WORD = 'item_4321'
const PAGE = '.site/bench-table'
// Longer than any answer takes, and than any that renders all rows.
const SETTLE_MS = 700
const SETTLE_WHOLE_MS = 8000

/** @typedef {import('playwright-core').Page} Page */

rmSync(PAGE, { recursive: true, force: true })
cpSync('test/browser/lists', PAGE, { recursive: true })
cpSync('test/browser/page.html', `${PAGE}/index.html`)
await build({
  root: PAGE,
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  // The library from its sources: nothing has to be packed.
  resolve: {
    alias: [
      { find: /^react-consent-ui\/(\w+)\.css$/, replacement: path.resolve('src/styles/$1.css') },
      { find: /^react-consent-ui\/(.+)$/, replacement: path.resolve('src/$1/index.ts') },
      { find: /^react-consent-ui$/, replacement: path.resolve('src/index.ts') },
    ],
  },
})
const server = await preview({
  root: PAGE,
  configFile: false,
  logLevel: 'error',
  preview: { port: 0 },
})
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS })

for (const slower of [1, 4]) {
  console.log(`\n${ROWS} rows, processor ${slower}× slower, ${browser.version()}`)
  console.table(await measure(slower))
}
await browser.close()
await server.close()

/** @param {number} slower */
async function measure(slower) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await session.send('Performance.enable')
  /** In megabytes, after everything unused is gone. */
  const memory = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
    const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0
    return `${(used / 1e6).toFixed(1)} MB, ${nodes} nodes`
  }
  await page.goto(`${address}?rows=8`)
  await page.getByRole('searchbox').waitFor()
  const few = await memory()

  await page.goto(`${address}?rows=${ROWS}`)
  await page.getByRole('searchbox').waitFor()
  await page.waitForTimeout(SETTLE_MS)
  const opened = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  )
  const atFirst = await memory()
  await page.evaluate(watch)

  await page.getByRole('searchbox').focus()
  const letters = []
  for (const letter of WORD) letters.push(await answer(page, () => page.keyboard.press(letter)))
  const deleted = []
  for (const _ of WORD) deleted.push(await answer(page, () => page.keyboard.press('Backspace')))

  const sorted = await answer(page, () => press(page, page.getByRole('button', { name: 'Expiry' })))
  const showAll = page.getByRole('button', { name: /Show all/ })
  const all = await answer(page, () => press(page, showAll), SETTLE_WHOLE_MS)
  const whenWhole = await memory()
  const name = page.getByRole('button', { name: 'Name' })
  const sortedWhole = await answer(page, () => press(page, name), SETTLE_WHOLE_MS)
  await page.getByRole('searchbox').focus()
  const fromWhole = await answer(page, () => page.keyboard.press('i'), SETTLE_WHOLE_MS)
  await context.close()
  return {
    'first contentful paint': `${opened.toFixed(0)} ms`,
    'a letter, typed': summary(letters),
    'a letter, deleted': summary(deleted),
    'sort, 100 rows shown': summary([sorted]),
    'show all': summary([all]),
    'sort, all rows shown': summary([sortedWhole]),
    'the first letter, all rows shown': summary([fromWhole]),
    'memory with 8 rows': few,
    'memory at first': atFirst,
    'memory with all rows shown': whenWhole,
  }
}

/** Not Playwright's `click`, which runs scripts in the frames that are measured. @param {Page} page @param {import('playwright-core').Locator} target */
async function press(page, target) {
  await target.first().scrollIntoViewIfNeeded()
  const box = await target.first().boundingBox()
  if (!box) throw new Error('bench: nothing to press.')
  await page.waitForTimeout(SETTLE_MS)
  await page.evaluate(() => Reflect.get(window, 'begin')())
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** @typedef {{ field: number, rows: number }} Answer */

/**
 * Until the browser painted after an input, and until the rows were right.
 *
 * @param {Page} page @param {() => Promise<unknown>} act @param {number} [settle] @returns {Promise<Answer>}
 */
async function answer(page, act, settle = SETTLE_MS) {
  await page.evaluate(() => Reflect.get(window, 'begin')())
  await act()
  await page.waitForTimeout(settle)
  return page.evaluate(() => Reflect.get(window, 'end')())
}

/** Runs in the page. */
function watch() {
  let input = 0
  let field = 0
  let rows = 0
  const start = (/** @type {Event} */ event) => {
    input = event.timeStamp
    requestAnimationFrame(() =>
      setTimeout(() => {
        field = performance.now()
      }),
    )
  }
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, start, { capture: true })
  const list = document.querySelector('[data-rcu="tables"]')
  if (!list) throw new Error('bench: there is no table.')
  new MutationObserver(() => {
    // Two tasks after the frame that shows the change.
    requestAnimationFrame(() =>
      setTimeout(() => {
        rows = performance.now()
      }),
    )
  }).observe(list, { childList: true, subtree: true, attributes: true })
  Object.assign(window, {
    begin() {
      input = field = rows = 0
    },
    end: () => ({ field: field - input, rows: Math.max(rows, field) - input }),
  })
}

/** @param {Answer[]} all */
function summary(all) {
  const at = (/** @type {'field' | 'rows'} */ key) => {
    const sorted = all.map((each) => each[key]).sort((a, b) => a - b)
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
    const most = sorted.at(-1) ?? 0
    return all.length > 1
      ? `median ${middle.toFixed(0)}, most ${most.toFixed(0)} ms`
      : `${middle.toFixed(0)} ms`
  }
  return `painted ${at('field')}; rows ${at('rows')}`
}
