import type { ConsentConfig } from '../core/config/config.js'
import { hasObjection, keptUntil } from '../core/grants/objections.js'
import type { ConsentRecord } from '../core/record/record.js'
import { decodeRecord, encodeRecord } from '../core/record/record-text.js'
import { type CookieStorageOptions, cookieAttributes } from '../core/storage/attributes.js'
import { OWN_NAME } from '../core/storage/own-cookie.js'
import { warnOnce } from '../core/warn-once.js'
import { setCookieProblem } from './set-cookie-problem.js'
import { findStored } from './stored-cookie.js'

// Name and value together (RFC 6265bis, 5.7).
const MOST_BYTES = 4096

// Prefetch, prerender, preview. Browsers sent the others before the first was agreed on:
// https://groups.google.com/a/chromium.org/g/blink-dev/c/6RX-nNYdLes
const PURPOSES = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']

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
 * @throws {TypeError} for what is no record, and for options that break the header or that browsers refuse
 */
export function serializeConsentCookie(
  record: ConsentRecord,
  options: CookieStorageOptions = {},
): string {
  return setCookie(textOf(record), record.expiresAt, options)
}

/**
 * The value of a `Set-Cookie` header that stores the visitor's record again, exactly as it came and
 * until the same day; an objection, a refusal under opt-out or notice, for the longest term from now. Safari drops what scripts wrote after seven days without a visit; what a server
 * has set, it keeps (WebKit, Intelligent Tracking Prevention 2.1).
 *
 * Null where there is nothing to renew: no record that counts, or a request that is no visit of a page.
 * A `fetch` or a prefetch may still be under way when the visitor decides, and would bring back the
 * older record. No shared cache may keep an answer that sets it: the record is one visitor's.
 */
export function renewConsentCookie(
  request: RequestHead,
  config: ConsentConfig,
  options: CookieStorageOptions = {},
): string | null {
  const { headers } = request
  // Browsers too old to say so are taken at their word.
  const isPage = (headers.get('sec-fetch-mode') ?? 'navigate') === 'navigate'
  const isAhead = PURPOSES.some((name) => headers.get(name)?.startsWith('pre'))
  const stored = findStored(headers.get('cookie'), config, options.name)
  if (stored.outcome === 'none' || !isPage || isAhead) return null
  const { outcome, text, record } = stored
  // An outdated record is renewed for its objections alone.
  if (outcome === 'spent' && !hasObjection(record, config)) return null
  return setCookie(text, keptUntil(record, config), options)
}

function textOf(record: ConsentRecord): string {
  try {
    const text = encodeRecord(record)
    if (decodeRecord(text, { revision: 0, categories: {}, services: {} })) return text
  } catch {
    // Not an object.
  }
  throw new TypeError(
    'react-consent-ui: what should be set as a cookie is no record, so the visitor would be asked again. Give what onDecision or parseConsentCookie gave you.',
  )
}

function setCookie(text: string, until: string, options: CookieStorageOptions): string {
  const { name = OWN_NAME, secure = true } = options
  const problem = setCookieProblem(options)
  if (problem) {
    throw new TypeError(`react-consent-ui: the record cannot be set as a cookie; ${problem}`)
  }
  if (process.env.NODE_ENV !== 'production' && name.length + text.length > MOST_BYTES) {
    warnOnce(
      `the record is ${name.length + text.length} bytes long, and browsers drop a cookie of more than ${MOST_BYTES}: the visitor is asked again. Use shorter values for policy.version, region and locale, or fewer services.`,
    )
  }
  const expires = new Date(until).toUTCString()
  return `${name}=${text}; Expires=${expires}; ${cookieAttributes(options, secure)}`
}
