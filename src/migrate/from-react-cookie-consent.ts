import type { GrantTarget } from '../core/config/register.js'
import type { Migrate } from '../core/store/contract.js'
import { createReader, type ImportOptions } from './old-record.js'
import { cookieTexts, decoded } from './old-texts.js'

/** The options of the reader for react-cookie-consent. */
export interface ReactCookieConsentOptions extends Omit<ImportOptions, 'map'> {
  /** The targets that its one button allowed: categories, or `{ service }`. */
  readonly covers: readonly GrantTarget[]
  /** Its `cookieName`. @default 'CookieConsent' */
  readonly name?: string | undefined
  /** Its `cookieValue`. @default 'true' */
  readonly accepted?: string | undefined
  /** Its `declineCookieValue`. @default 'false' */
  readonly declined?: string | undefined
}

/**
 * Reads what react-cookie-consent stored: one word, `true` or `false`, in a cookie called
 * `CookieConsent`, and in `CookieConsent-legacy` where it was set with `SameSite=None`.
 *
 * It keeps no date, so its visitors are asked again; only where nothing is asked (opt-out, notice) do
 * their refusals hold.
 *
 * Source: react-cookie-consent 10.0.2, src/CookieConsent.tsx (`setCookie`) and src/utilities.ts.
 */
export function fromReactCookieConsent({
  covers,
  name = 'CookieConsent',
  accepted = 'true',
  declined = 'false',
  ...options
}: ReactCookieConsentOptions): Migrate {
  return createReader({ ...options, map: { all: covers } }, () =>
    [...cookieTexts(name), ...cookieTexts(`${name}-legacy`)].flatMap((text) => {
      const word = decoded(text)
      return [accepted, declined].includes(word) ? { answers: { all: word === accepted } } : []
    }),
  )
}
