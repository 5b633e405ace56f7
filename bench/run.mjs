import { chromium } from 'playwright-core'
import { findQuickBrowser } from '../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../scripts/launch-args.mjs'
import { buildPages, folderOf } from './build.mjs'
import { MEASURES } from './measure.mjs'
import { NOTHING, PEERS } from './peers/peers.mjs'
import { Figures, keep } from './results.mjs'
import { serve } from './serve.mjs'
import { print, writeDocs } from './table.mjs'

// `npm run bench` measures everything in 11 rounds. `npm run bench -- 3 load paint` takes three rounds of two
// measures, and keeps the figures of the others.

const [rounds = '11', ...chosen] = process.argv.slice(2)
const measures = chosen.length > 0 ? chosen : Object.keys(MEASURES)
// React on a server has checks that a live site does not pay for.
process.env.NODE_ENV = 'production'

await buildPages()

/** @type {{ close: () => void }[]} */
const servers = []
/** @param {string} page @param {'visit' | 'mounts'} name */
async function addressOf(page, name) {
  const server = await serve(folderOf(page, name))
  servers.push(server)
  return server.address
}

// If there is one, a Chromium without windows: a whole one loads pages of its own while ours loads.
const browser = await chromium.launch({ executablePath: findQuickBrowser(), args: LAUNCH_ARGS })
try {
  const pages = await Promise.all(
    [{ page: NOTHING, react: /** @type {const} */ (true) }, ...PEERS].map(async (peer) => ({
      ...peer,
      browser,
      built: folderOf(peer.page, 'visit'),
      address: await addressOf(peer.page, 'visit'),
      mounts: peer.react && (await addressOf(peer.page, 'mounts')),
    })),
  )
  for (const name of measures) keep(await inRounds(name, pages), browser.version())
} finally {
  await browser.close()
  for (const server of servers) server.close()
}
print()
writeDocs()

/**
 * Every round visits every peer, so that a busy machine slows down all of them.
 *
 * @param {string} name
 * @param {import('./measure.mjs').Measured[]} pages
 */
async function inRounds(name, pages) {
  const measure = MEASURES[name]
  if (!measure) throw new Error(`bench: ${name} is none of ${Object.keys(MEASURES).join(', ')}.`)
  const figures = new Figures()
  for (let round = 1; round <= Number(rounds); round++) {
    // Each round begins with another page, so that none always follows the same one.
    const start = round % pages.length
    for (const page of [...pages.slice(start), ...pages.slice(0, start)]) {
      figures.add(page.page, await measure(page))
    }
    console.error(`${name}: round ${round} of ${rounds}`)
  }
  return figures
}
