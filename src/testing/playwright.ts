import type { ConsentConfig } from '../core/config/config.js'
import { encodeRecord } from '../core/record/record-text.js'
import type { CookieStorageOptions } from '../core/storage/attributes.js'
import { OWN_NAME } from '../core/storage/own-cookie.js'
import { type Granted, type TestCircumstances, testRecord } from './test-record.js'

export type { Granted, TestCircumstances } from './test-record.js'

/** A cookie as Playwright's `context.addCookies` takes it. */
export interface TestCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  /** Seconds since 1970. */
  readonly expires: number
  readonly secure: boolean
  readonly sameSite: 'Lax' | 'Strict' | 'None'
}

export interface ConsentCookieOptions
  extends TestCircumstances,
    Pick<CookieStorageOptions, 'name' | 'domain' | 'path' | 'sameSite' | 'secure'> {}

/**
 * The cookie of a visitor who has granted this and refused the rest, so that a test begins after the
 * banner. Give the site's address, and the options its storage has.
 *
 * @example
 * await context.addCookies([consentCookie(consent, ['statistics'], baseURL)])
 *
 * @throws {Error} in development, for an id that is not declared
 */
export function consentCookie(
  config: ConsentConfig,
  granted: Granted,
  url: string,
  options: ConsentCookieOptions = {},
): TestCookie {
  const { protocol, hostname } = new URL(url)
  const { name = OWN_NAME, path = '/', domain, sameSite = 'Lax' } = options
  const record = testRecord(config, granted, options, 'consentCookie')
  return {
    name,
    value: encodeRecord(record),
    domain: domain ? `.${domain.replace(/^\./, '')}` : hostname,
    path,
    expires: Math.floor(Date.parse(record.expiresAt) / 1000),
    secure: options.secure ?? protocol === 'https:',
    sameSite,
  }
}

/** What is used of Playwright's `Page`. */
interface Page {
  locator(selector: string): { click(): Promise<void> }
}

/** What is used of Playwright's `BrowserContext`. */
interface Context {
  addInitScript(script: () => void): Promise<unknown>
  setExtraHTTPHeaders(headers: { [name: string]: string }): Promise<void>
}

/** Accepts everything in the banner, in every language. */
export function acceptAll(page: Page): Promise<void> {
  return page.locator('[data-rcu="banner"] [data-action="accept-all"]').click()
}

/** Rejects everything in the banner, in every language. */
export function rejectAll(page: Page): Promise<void> {
  return page.locator('[data-rcu="banner"] [data-action="reject-all"]').click()
}

/** Makes a browser send Global Privacy Control, to pages and to servers; before it opens a page. */
export async function sendGpc(context: Context): Promise<void> {
  await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' })
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      configurable: true,
      get: () => true,
    })
  })
}
