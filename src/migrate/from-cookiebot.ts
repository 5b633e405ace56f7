import type { Migrate } from '../core/store/contract.js'
import { createReader, type ImportOptions, type OldRecord } from './old-record.js'
import { cookieTexts, decoded } from './old-texts.js'

const COOKIE = 'CookieConsent'

// Its object is no JSON: names without quotes, texts in single ones.
const PAIR = /^(\w+):(?:'([^']*)'|(true|false)|(\d{1,15}))$/

/**
 * Reads what Cookiebot stored: the cookie `CookieConsent`, a percent-encoded object
 * `{stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:…,region:'dk'}`.
 * The names in `map` are its categories: `preferences`, `statistics`, `marketing`.
 *
 * Only explicit answers are read: for visitors whom it did not ask it writes `method:'implied'`, or
 * `-1`. The date, the stamp (as the id) and the region are kept.
 *
 * Source: cookiebot.com/en/developer (`consent.method`, `consent.stamp`, `consentUTC`), and cookies it set.
 */
export function fromCookiebot(options: ImportOptions): Migrate {
  return createReader(options, () => cookieTexts(COOKIE).flatMap((text) => readCookie(text) ?? []))
}

function readCookie(text: string): OldRecord | null {
  const [, inner] = /^\{(.*)\}$/.exec(decoded(text)) ?? []
  if (inner === undefined) return null
  const answers: Record<string, boolean> = Object.create(null)
  const texts = new Map<string, string>()
  for (const pair of inner.split(',')) {
    const [, name, quoted, flag, digits] = PAIR.exec(pair) ?? []
    if (name === undefined) return null
    if (flag) answers[name] = flag === 'true' && answers[name] !== false
    else texts.set(name, quoted ?? digits ?? '')
  }
  if (texts.get('method') !== 'explicit' || answers.necessary !== true) return null
  const stamp = texts.get('stamp')
  return {
    answers,
    givenAt: Number(texts.get('utc')),
    id: stamp,
    region: texts.get('region')?.toUpperCase(),
  }
}
