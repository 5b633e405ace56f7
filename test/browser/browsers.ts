import type { BrowserServer, LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser, findQuickBrowser } from '../../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../../scripts/launch-args.mjs'

/** The endpoints of the running browsers. Every test file connects to one instead of launching its own. */
export interface Endpoints {
  /** The quickest Chromium, as Playwright sets it up. */
  plain: string
  /** A whole Chromium with the back-forward cache, which visitors have and Playwright turns off. */
  withBackForwardCache: string
  /** A whole Chromium that draws text alike on every machine, for pictures. */
  forPictures: string
}

declare module 'vitest' {
  interface ProvidedContext {
    browsers: Partial<Endpoints>
  }
}

interface Kind extends Pick<LaunchOptions, 'args' | 'ignoreDefaultArgs'> {
  find: () => string
}

const KINDS: Record<keyof Endpoints, Kind> = {
  plain: { find: findQuickBrowser },
  withBackForwardCache: { find: findBrowser, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  // Edges of blocks fall where the page puts them, not where hints of the system's fonts move them.
  forPictures: { find: findBrowser, args: ['--font-render-hinting=none', '--disable-lcd-text'] },
}

/** Launches browsers and gives their endpoints to the test files. Returns how to close them. */
export async function launchBrowsers(
  { provide }: TestProject,
  ...kinds: (keyof Endpoints)[]
): Promise<() => Promise<void>> {
  const servers: BrowserServer[] = []
  const endpoints: Partial<Endpoints> = {}
  for (const kind of kinds) {
    const { find, args = [], ...rest } = KINDS[kind]
    const server = await chromium.launchServer({
      executablePath: find(),
      args: [...LAUNCH_ARGS, ...args],
      ...rest,
    })
    servers.push(server)
    endpoints[kind] = server.wsEndpoint()
  }
  provide('browsers', endpoints)
  return async () => {
    for (const server of servers) await server.close()
  }
}
