import type { BrowserContextOptions, Page } from 'playwright-core'
import type { ConsentStore } from 'react-consent-ui'
import { afterAll, expect, inject, onTestFinished } from 'vitest'
import { connectBrowser } from './browser.js'

// As browsers of visitors are: Playwright turns the back-forward cache off.
const browser = await connectBrowser('withBackForwardCache')
afterAll(() => browser.close())

/** What the page of `trust/main.tsx` lays open. */
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
  /** Where the page is served: any origin will do, whatever its path. @default 'https://www.shop.example' */
  origin?: string
  /** Runs in every page before its own scripts. */
  before?: () => void
  /** Set for a test that provokes problems and looks at them itself. */
  expectProblems?: boolean
}

/** A new visitor of the page under an address of choice. Nothing leaves the machine. */
export async function visitTrust(options: VisitorOptions = {}): Promise<Visitor> {
  const { origin = 'https://www.shop.example', before, expectProblems, ...rest } = options
  const address = inject('addresses').trust
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
      // Scripts of a sandboxed page come from nowhere, so every request of it crosses origins.
      'access-control-allow-origin': '*',
    }
    const body = Buffer.from(await response.arrayBuffer())
    // The page may be gone by now.
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

/** Whether marketing may run, as the page shows it. */
export function shown(page: Page) {
  return page.locator('main p').textContent()
}

/** What is granted and known, as the store says it. */
export function stateOf(page: Page) {
  return page.evaluate(() => {
    const { status, persisted, categories, record } = probe.store.getState()
    return { status, persisted, marketing: categories.marketing, action: record?.action ?? null }
  })
}
