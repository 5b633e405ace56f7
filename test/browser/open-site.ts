import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished } from 'vitest'
import { connectBrowser } from './browser.js'
import type { Addresses } from './setup.js'

const browser = await connectBrowser()
afterAll(() => browser.close())

/** Replaces the player, so that no test depends on YouTube. */
const PLAYER = '<!doctype html><title>Player</title><button>Play</button>'

// YouTube's snippet allows this feature to its player. Chromium warns if the system cannot share.
const NOT_ON_LINUX = "Unrecognized feature: 'web-share'"

export interface Visit {
  page: Page
  /** Addresses of other hosts that the browser requested, or tried to request. */
  elsewhere: string[]
  /** Violations of the Content Security Policy, console errors and warnings, uncaught errors. */
  problems: string[]
  /** Another tab of the same visitor. */
  tab: (path: string) => Promise<Page>
}

export interface VisitOptions extends BrowserContextOptions {
  /** Which build. @default 'site' */
  build?: keyof Addresses
  /** The address of a page that is not a build. */
  address?: string
  /** A Content Security Policy for a build without one. */
  policy?: string
  /** Set for a test that causes problems and checks them itself. */
  expectProblems?: boolean
  /** Runs before the first page opens. */
  prepare?: (context: BrowserContext) => Promise<unknown>
  /** The event of the page that the test waits for. @default 'load' */
  waitUntil?: 'load' | 'commit'
}

/** Waits until React handles events: a prerendered page shows its buttons before they work. */
const works = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const root = document.getElementById('root')
        if (!root?.firstElementChild) return true
        return Object.keys(root).some((key) => key.startsWith('__reactContainer'))
      }),
    )
    .toBe(true)

/** Makes `goto` and `reload` wait until the page can be used, unless the test asks for `commit`. */
function waitUntilItWorks(page: Page) {
  const { goto, reload } = page
  page.goto = async (address, options) => {
    const response = await goto.call(page, address, options)
    if (options?.waitUntil !== 'commit') await works(page)
    return response
  }
  page.reload = async (options) => {
    const response = await reload.call(page, options)
    if (options?.waitUntil !== 'commit') await works(page)
    return response
  }
}

/** A new visitor opens a page. The test fails if the page has problems when it ends. */
export async function openSite(path = '/', options: VisitOptions = {}): Promise<Visit> {
  const { build = 'site', policy, expectProblems, prepare, waitUntil, ...rest } = options
  const { address = inject('addresses')[build], ...contextOptions } = rest
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en',
    // Nothing is measured in the middle of a transition, unless a test asks for motion.
    reducedMotion: 'reduce',
    ...contextOptions,
  })
  const elsewhere: string[] = []
  const problems: string[] = []

  await context.route(
    // A pattern, because Playwright calls a function in this process for every request of the page.
    new RegExp(`^(?!${address}/)`),
    (route) => {
      const { origin } = new URL(route.request().url())
      if (origin !== 'https://www.youtube-nocookie.com') return route.abort()
      return route.fulfill({ contentType: 'text/html', body: PLAYER })
    },
  )
  if (policy) {
    await context.route(`${address}/**`, async (route) => {
      if (!route.request().isNavigationRequest()) return route.fallback()
      const response = await route.fetch()
      const headers = { ...response.headers(), 'content-security-policy': policy }
      return route.fulfill({ response, headers })
    })
  }
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== address) elsewhere.push(request.url())
  })
  context.on('console', (message) => {
    const isProblem = ['error', 'warning'].includes(message.type())
    if (isProblem && !message.text().includes(NOT_ON_LINUX)) problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  await context.exposeBinding('__report', (_, problem: string) => problems.push(problem))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      Reflect.get(window, '__report')(`CSP: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  await prepare?.(context)
  onTestFinished(async () => {
    await context.close()
    if (!expectProblems) expect(problems).toEqual([])
  })

  async function tab(path: string) {
    const page = await context.newPage()
    if (rest.javaScriptEnabled !== false) waitUntilItWorks(page)
    await page.goto(path, { waitUntil: waitUntil ?? 'load' })
    return page
  }
  return { page: await tab(path), elsewhere, problems, tab }
}
