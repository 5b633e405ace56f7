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

// The headers of prefetch, prerender and preview. Only the first is standard, older browsers send the others:
// https://groups.google.com/a/chromium.org/g/blink-dev/c/6RX-nNYdLes
const PURPOSES = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']

/** The part of a request that is read: a `Request`, or an object whose `headers` have a `get` method. */
export interface RequestHead {
  readonly headers: { get(name: string): string | null }
}

/**
 * Returns the value of a `Set-Cookie` header that stores a record, such as one from an account. The text is
 * the same as the one that the browser writes. The cookie expires at `expiresAt` of the record. Pass the
 * options of `createCookieStorage`: with other options, the browser stores a second cookie.
 *
 * The cookie is `Secure`. Pass `secure: false` for a site on plain HTTP.
 *
 * @throws {TypeError} for a value that is no record, and for options that break the header or that browsers refuse
 */
export function serializeConsentCookie(
  record: ConsentRecord,
  options: CookieStorageOptions = {},
): string {
  return setCookie(textOf(record), record.expiresAt, options)
}

/**
 * Returns the value of a `Set-Cookie` header that stores the visitor's record again, unchanged and with the
 * same expiry. A record with an objection (a refusal under opt-out or notice) gets the longest expiry from
 * now. Safari deletes cookies that scripts set after seven days without a visit, but keeps cookies that a
 * server sets (WebKit, Intelligent Tracking Prevention 2.1).
 *
 * Returns null if there is no valid record, or if the request does not load a page. A `fetch` or a prefetch
 * may be pending while the visitor decides, and its response would restore the older record. A response with
 * this header must not be stored in a shared cache: the record belongs to one visitor.
 */
export function renewConsentCookie(
  request: RequestHead,
  config: ConsentConfig,
  options: CookieStorageOptions = {},
): string | null {
  const { headers } = request
  // Old browsers do not send the header. Their requests count as page loads.
  const isPage = (headers.get('sec-fetch-mode') ?? 'navigate') === 'navigate'
  const isAhead = PURPOSES.some((name) => headers.get(name)?.startsWith('pre'))
  const stored = findStored(headers.get('cookie'), config, options.name)
  if (stored.outcome === 'none' || !isPage || isAhead) return null
  const { outcome, text, record } = stored
  // An outdated record is renewed only if it has objections.
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
    'react-consent-ui: the value to set as a cookie is not a record, so the visitor would be asked again. Pass the record of onDecision or parseConsentCookie.',
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
