import type { BrowserServer, LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../../scripts/launch-args.mjs'

/** The endpoints of the running browsers. Every test file connects to one instead of launching its own. */
export interface Endpoints {
  /** Chromium as Playwright sets it up. */
  plain: string
  /** Chromium with the back-forward cache, which visitors have and Playwright turns off. */
  withBackForwardCache: string
  /** Chromium that draws text alike on every machine, for pictures. */
  forPictures: string
}

declare module 'vitest' {
  interface ProvidedContext {
    browsers: Partial<Endpoints>
  }
}

const OPTIONS: Record<keyof Endpoints, Pick<LaunchOptions, 'args' | 'ignoreDefaultArgs'>> = {
  plain: {},
  withBackForwardCache: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  // Edges of blocks fall where the page puts them, not where hints of the system's fonts move them.
  forPictures: { args: ['--font-render-hinting=none', '--disable-lcd-text'] },
}

/** Launches browsers and gives their endpoints to the test files. Returns how to close them. */
export async function launchBrowsers(
  { provide }: TestProject,
  ...kinds: (keyof Endpoints)[]
): Promise<() => Promise<void>> {
  const executablePath = findBrowser()
  const servers: BrowserServer[] = []
  const endpoints: Partial<Endpoints> = {}
  for (const kind of kinds) {
    const { args = [], ...rest } = OPTIONS[kind]
    const server = await chromium.launchServer({
      executablePath,
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
