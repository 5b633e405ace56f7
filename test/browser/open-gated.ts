import type { BrowserContext, Page } from 'playwright-core'
import { inject } from 'vitest'
import { openSite, type VisitOptions } from './open-site.js'

/** Another company, whose scripts record that they ran. */
export const ACME = 'https://acme.test'

export interface GatedOptions extends VisitOptions {
  /** The Content Security Policy of the page's response. */
  policy?: string
  /** HTML that the page's server prints into its head. */
  head?: string
  /** Runs before the page is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>
}

/** Opens `gated/main.tsx`. Scripts of Acme are answered at once, and the requests are noted down. */
export async function openGated(query: string, options: GatedOptions = {}) {
  const { policy, head, prepare, ...rest } = options
  const visit = await openSite('/', { ...rest, build: 'gated' })
  const { page } = visit
  const context = page.context()
  const asked: string[] = []
  /** How to send the answers that are held back, by the name of the script. */
  const held = new Map<string, () => void>()
  const holding = new Set<string>()
  await context.route(`${ACME}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1).replace(/\.\w+$/, '')
    asked.push(name)
    if (holding.has(name)) await new Promise<void>((resolve) => held.set(name, resolve))
    const headers = { 'access-control-allow-origin': '*' }
    const body = `ran.push(${JSON.stringify(name)})`
    // The page may be closed by now.
    await route.fulfill({ contentType: 'text/javascript', headers, body }).catch(() => {})
  })
  await context.route(`${inject('addresses').gated}/?*`, async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace('<head>', `<head>${head ?? ''}`)
    const headers = { ...response.headers(), ...(policy && { 'content-security-policy': policy }) }
    await route.fulfill({ response, headers, body: html })
  })
  await prepare?.(context)
  const open = async () => {
    await page.goto(`/?${query}`)
    await page.getByRole('contentinfo').getByRole('button').waitFor()
  }
  return {
    ...visit,
    open,
    asked,
    /** Holds an answer back until `release` is called. */
    hold: (name: string) => holding.add(name),
    release: (name: string) => {
      holding.delete(name)
      held.get(name)?.()
    },
  }
}

/** The scripts that ran and the events of the page, in their order. */
export const ran = (page: Page) => page.evaluate<string[]>('window.ran')

/** Makes a decision without a click. */
export const decide = (page: Page, decision: 'acceptAll' | 'withdraw') =>
  page.evaluate((name) => Reflect.get(window, 'gated').store[name](), decision)
