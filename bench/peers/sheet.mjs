import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../../scripts/launch-args.mjs'
import { install } from '../build.mjs'
import { PEERS } from './peers.mjs'

/*
 * Photographs the default look of this library and of some peers, first layer and settings, and puts them on
 * one sheet: `node bench/peers/sheet.mjs`.
 */

/** @typedef {import('./peers.mjs').Peer} Peer */

const SHEET = 'docs/comparison.png'
const PICTURED = PEERS.filter(({ pictured }) => pictured)
const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
]

/** Height of a picture on the sheet. */
const HEIGHT = 300

const folder = mkdtempSync(path.join(tmpdir(), 'peers-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
await install()
for (const { page } of PICTURED) {
  await build({
    stdin: {
      resolveDir: 'bench/peers/pages',
      loader: 'jsx',
      contents: `
        import { createRoot } from 'react-dom/client'
        import { Peer } from './${page}.jsx'
        createRoot(document.getElementById('root')).render(<Peer />)`,
    },
    outfile: path.join(folder, `${page}.js`),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The repository's own maps the library's name to its sources.
    tsconfigRaw: {},
  })
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS })
try {
  const rows = []
  for (const peer of PICTURED) rows.push({ title: peer.title, pictures: await photograph(peer) })
  await compose(rows)
  console.log(`${SHEET}: ${statSync(SHEET).size} bytes`)
} finally {
  await browser.close()
}

/**
 * No server, and no way out.
 *
 * @param {import('playwright-core').Route} route
 * @param {string} peer
 */
function answer(route, peer) {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: htmlOf(peer) })
  const file = path.join(folder, path.basename(pathname))
  return existsSync(file) ? route.fulfill({ path: file }) : route.abort()
}

/** @param {string} peer */
function htmlOf(peer) {
  return `<!doctype html><html lang="en"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${peer}</title><link rel="stylesheet" href="/${peer}.css">
    <style>body { font: 1rem / 1.5 system-ui, sans-serif; margin: 24px } main { max-width: 42rem; margin: auto }</style>
    <main><h1>The harbour at dawn</h1>
    <p>The boats leave before the light does. Rope, salt and the smell of diesel stay on the quay.</p>
    <p>By seven the first vans have come, and the auctioneer reads the scales aloud.</p></main>
    <div id="root"></div><script type="module" src="/${peer}.js"></script></html>`
}

/**
 * The first layer and the settings, on a large and on a small screen.
 *
 * @param {Peer} peer
 */
async function photograph({ page, settings }) {
  const pictures = []
  for (const viewport of SIZES) {
    const tab = await browser.newPage({
      viewport,
      locale: 'en',
      reducedMotion: 'reduce',
      // vanilla-cookieconsent hides itself from user agents of bots.
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
    })
    await tab.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { value: false }))
    await tab.route('**', (route) => answer(route, page))
    await tab.goto('http://localhost/')
    await tab.getByRole('button').first().waitFor()
    pictures.push(await still(tab))
    if (settings) {
      const [open, save] = settings
      await tab.getByText(open).click()
      await tab.getByRole('button', { name: save }).filter({ visible: true }).waitFor()
      pictures.push(await still(tab))
    }
    await tab.close()
  }
  return pictures
}

/**
 * A picture of the page once two in a row are the same: nothing is half faded in.
 *
 * @param {import('playwright-core').Page} tab
 */
async function still(tab) {
  let last = await tab.screenshot({ animations: 'disabled' })
  for (;;) {
    const next = await tab.screenshot({ animations: 'disabled' })
    if (next.equals(last)) return next
    last = next
  }
}

/** @param {{ title: string, pictures: Buffer[] }[]} rows */
async function compose(rows) {
  const { dependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8'))
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  /** @param {string} name */
  const titleOf = (name) => `${name} ${dependencies[name] ?? version}`
  const tab = await browser.newPage({ viewport: { width: 1400, height: 400 } })
  await tab.setContent(`<style>
    body { display: inline-block; margin: 0; padding: 16px; font: 600 15px/1.5 system-ui, sans-serif; background: #d4d4d4 }
    div { display: flex; gap: 12px; margin: 4px 0 16px }
    div:last-child { margin-bottom: 0 }
    img { height: ${HEIGHT}px }
  </style>${rows
    .map(
      ({ title, pictures }) =>
        `${titleOf(title)}<div>${pictures
          .map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
          .join('')}</div>`,
    )
    .join('')}`)
  await tab.locator('body').screenshot({ path: SHEET })
}
