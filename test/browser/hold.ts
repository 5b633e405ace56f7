import type { BrowserContext } from 'playwright-core'

/** Holds back the answers to requests for these addresses until the test releases them. */
export function hold(addresses: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const prepare = (context: BrowserContext) =>
    context.route(addresses, async (route) => {
      await released
      // The page may be closed by now.
      await route.continue().catch(() => {})
    })
  return { prepare, release }
}
