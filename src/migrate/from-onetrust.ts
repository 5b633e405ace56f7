import type { Migrate } from '../core/store/contract.js'
import { createReader, type ImportOptions, type OldRecord } from './old-record.js'
import { cookieTexts, decoded, isoTime } from './old-texts.js'

/**
 * Reads what OneTrust stored: the groups in the cookie `OptanonConsent` (a query string with
 * `groups=C0001:1,C0002:0`), and the date in `OptanonAlertBoxClosed` (ISO 8601). The names in `map` are
 * the groups' codes: by default `C0002` performance, `C0003` functional, `C0004` targeting, `C0005`
 * social media.
 *
 * OneTrust writes the first cookie before an answer, so it is ignored without the second one, or while
 * OneTrust awaits a new answer. If closing its banner counted as consent, or if groups were on by
 * default, pass `model: 'opt-out'`. The date, the id and the region are kept.
 *
 * Source: my.onetrust.com, "OneTrust Cookies"; the README of @commercetools-frontend/cookie-consent.
 */
export function fromOneTrust(options: ImportOptions): Migrate {
  return createReader(options, () => {
    const [closed = ''] = cookieTexts('OptanonAlertBoxClosed')
    const givenAt = isoTime(decoded(closed))
    if (givenAt === undefined) return []
    return cookieTexts('OptanonConsent').flatMap((text) => readCookie(text, givenAt) ?? [])
  })
}

function readCookie(text: string, givenAt: number): OldRecord | null {
  const fields = new URLSearchParams(text)
  if (fields.get('AwaitingReconsent') === 'true') return null
  const answers: Record<string, boolean> = Object.create(null)
  for (const group of fields.get('groups')?.split(',') ?? []) {
    const [, code, answer] = /^([\w.-]+):([01])$/.exec(group) ?? []
    if (code) answers[code] = answer === '1' && answers[code] !== false
  }
  const [country, state] = fields.get('geolocation')?.split(';') ?? []
  return {
    answers,
    givenAt,
    id: fields.get('consentId') ?? undefined,
    region: state ? `${country}-${state}` : country,
  }
}
