import type { ConsentConfig } from '../core/description.js'
import type { ConsentRecord } from '../core/record.js'
import { encodeRecord } from '../core/record-text.js'
import { cookieAttributes } from '../core/storage/attributes.js'
import type { CookieStorageOptions } from '../core/storage/document-cookie.js'
import { findStored } from './stored-cookie.js'

/** What is read of a request: a `Request`, or anything whose headers answer to `get`. */
export interface RequestHead {
  readonly headers: { get(name: string): string | null }
}

/**
 * The value of a `Set-Cookie` header that stores a record, such as one from an account: the same text as
 * the browser would write, until the record's own `expiresAt` and never longer. Give the options that
 * `createCookieStorage` has, or there are two cookies.
 *
 * `secure` is on unless you turn it off, for a site on plain HTTP.
 *
 * @throws {TypeError} for an option that would break the header, or that browsers refuse
 */
export function serializeConsentCookie(
  record: ConsentRecord,
  options: CookieStorageOptions = {},
): string {
  return setCookie(encodeRecord(record), record, options)
}

/**
 * The value of a `Set-Cookie` header that stores the visitor's record again, exactly as it came and
 * until the same day. Safari drops what scripts wrote after seven days without a visit; what a server
 * has set, it keeps (WebKit, Intelligent Tracking Prevention 2.1).
 *
 * Null where there is nothing to renew: no record that counts, or a request that is no visit of a page.
 * A `fetch` or a prefetch may still be under way when the visitor decides, and would bring back the
 * older record.
 */
export function renewConsentCookie(
  request: RequestHead,
  config: ConsentConfig,
  options: CookieStorageOptions = {},
): string | null {
  const { headers } = request
  // Browsers too old to say so are taken at their word.
  const isPage = (headers.get('sec-fetch-mode') ?? 'navigate') === 'navigate'
  const isAhead = /prefetch|prerender/.test(headers.get('sec-purpose') ?? '')
  const stored = findStored(headers.get('cookie'), config, options.name)
  return stored && isPage && !isAhead ? setCookie(stored.text, stored.record, options) : null
}

function setCookie(
  text: string,
  { expiresAt }: ConsentRecord,
  options: CookieStorageOptions,
): string {
  const { name = 'rcu', secure = true, sameSite, partitioned } = options
  for (const part of ['name', 'domain', 'path'] as const) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these end a header or one of its parts.
    if (/[;\s\x00-\x1f\x7f]/.test(options[part] ?? '')) {
      throw new TypeError(
        `react-consent-ui: the record cannot be set as a cookie; ${part} is ${JSON.stringify(options[part])}. Use a text without semicolons, spaces and line breaks.`,
      )
    }
  }
  if (!secure && (partitioned || sameSite === 'None')) {
    throw new TypeError(
      `react-consent-ui: browsers refuse the record as a cookie with ${partitioned ? 'partitioned' : "sameSite: 'None'"} and without secure. Leave secure out, and serve the site over HTTPS.`,
    )
  }
  const expires = new Date(expiresAt).toUTCString()
  return `${name}=${text}; Expires=${expires}; ${cookieAttributes(options, secure)}`
}
