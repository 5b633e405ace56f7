import { watch } from './watch.mjs'

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {import('./peers/peers.mjs').Peer} Peer */

/** How a visitor comes: on a computer at home, or with a slow phone on the road. */
export const CONDITIONS = {
  computer: { device: { viewport: { width: 1280, height: 800 } }, slower: 1, network: undefined },
  phone: {
    device: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    slower: 4,
    // 1.6 Mbit/s down, 750 kbit/s up, 150 ms: "slow 4G" of Lighthouse
    // (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    },
  },
}

/**
 * A new visitor opens an address. Returns once the accept button of the banner is painted.
 *
 * @template Result
 * @param {Browser} browser
 * @param {{ address: string, accept?: RegExp | undefined, condition?: keyof typeof CONDITIONS }} where
 * @param {(visit: { page: Page, session: CDPSession }) => Promise<Result>} act
 */
export async function visit(browser, { address, accept, condition = 'computer' }, act) {
  const { device, slower, network } = CONDITIONS[condition]
  const context = await browser.newContext({ locale: 'en', ...device })
  try {
    await context.addInitScript(watch, accept && { source: accept.source, flags: accept.flags })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    if (network) {
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', network)
    }
    await page.goto(address)
    if (accept) await page.evaluate(() => window.bench.banner)
    return await act({ page, session })
  } finally {
    await context.close()
  }
}

/** One of the browser's own counters (https://chromedevtools.github.io/devtools-protocol/tot/Performance/). @param {CDPSession} session @param {string} name */
export async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((each) => each.name === name)?.value ?? 0
}
