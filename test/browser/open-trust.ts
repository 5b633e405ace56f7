import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { ConsentStore } from 'react-consent-ui'
import { afterAll, expect, inject, onTestFinished } from 'vitest'
import { connectBrowser } from './browser.js'

const browsers = new Map<string, Browser>()
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close()
})

async function browserOf(kind: 'plain' | 'withBackForwardCache') {
  const browser = browsers.get(kind) ?? (await connectBrowser(kind))
  browsers.set(kind, browser)
  return browser
}

/** The values that `trust/main.tsx` exposes. */
interface Probe {
  store: ConsentStore
  errors: string[]
}
declare global {
  var probe: Probe
}

export interface Visitor {
  /** Opens the page in another tab. */
  tab: (path?: string) => Promise<Page>
  /** Console warnings and errors, and uncaught errors. */
  problems: string[]
}

export interface VisitorOptions extends BrowserContextOptions {
  /** The origin the page is served from. Every origin and path is answered. @default 'https://www.shop.example' */
  origin?: string
  /** Runs in every page before its own scripts. */
  before?: () => void
  /** Set for a test that causes problems and checks them itself. */
  expectProblems?: boolean
  /** The browser keeps a page that the visitor leaves, and shows it again. */
  keepsPages?: boolean
}

/** A new visitor of the page under an origin of choice. No request leaves the machine. */
export async function visitTrust(options: VisitorOptions = {}): Promise<Visitor> {
  const { origin = 'https://www.shop.example', before, expectProblems, ...others } = options
  const { keepsPages, ...rest } = others
  const address = inject('addresses').trust
  const browser = await browserOf(keepsPages ? 'withBackForwardCache' : 'plain')
  const context = await browser.newContext({ baseURL: origin, locale: 'en', ...rest })
  const problems: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  await context.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const isDocument = route.request().isNavigationRequest()
    const response = await fetch(isDocument ? `${address}/${search}` : `${address}${pathname}`)
    const headers = {
      'content-type': response.headers.get('content-type') ?? '',
      // A sandboxed page has an opaque origin, so each of its requests crosses origins.
      'access-control-allow-origin': '*',
    }
    const body = Buffer.from(await response.arrayBuffer())
    // The page may be closed by now.
    await route.fulfill({ status: response.status, headers, body }).catch(() => {})
  })
  if (before) await context.addInitScript(before)
  onTestFinished(async () => {
    await context.close()
    if (!expectProblems) expect(problems).toEqual([])
  })
  async function tab(path = '/') {
    const page = await context.newPage()
    await page.goto(path)
    await page.getByRole('heading', { name: 'Still alive' }).waitFor()
    return page
  }
  return { tab, problems }
}

/** Whether marketing is granted, as the page shows it. */
export function shown(page: Page) {
  return page.locator('main p').textContent()
}

/** The state of the store. */
export function stateOf(page: Page) {
  return page.evaluate(() => {
    const { status, persisted, categories, record } = probe.store.getState()
    return { status, persisted, marketing: categories.marketing, action: record?.action ?? null }
  })
}
