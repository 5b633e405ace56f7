import type { BrowserContext } from 'playwright-core'

/** Holds back what a browser asks for under these addresses, until the test lets it come. */
export function hold(addresses: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const prepare = (context: BrowserContext) =>
    context.route(addresses, async (route) => {
      await released
      // The page may be gone by now.
      await route.continue().catch(() => {})
    })
  return { prepare, release }
}
