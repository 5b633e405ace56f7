import type { StorageKind } from '../config/config.js'
import type { Checker, Fields } from './checker.js'
import { cookieNameProblem } from './item-name.js'
import { unknownId } from './suggest.js'

const COOKIE_KEYS = [
  'name',
  'purpose',
  'expires',
  'storage',
  'type',
  'domain',
  'path',
  'httpOnly',
  'readBy',
  'source',
  'checked',
]
const STORAGES: readonly StorageKind[] = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
]
const TYPES = ['http', 'script', 'pixel']
const UNITS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']

/** Checks the declared storage of one service. */
export function checkCookies(check: Checker, path: string, value: unknown): void {
  if (!Array.isArray(value)) {
    check.fail(path, value, 'use a list of cookies.')
    return
  }
  const seen = new Map<string, number>()
  value.forEach((item: unknown, index) => {
    const at = `${path}[${index}]`
    const isBare = typeof item === 'string'
    const cookie: Fields | undefined = isBare ? { name: item } : check.object(at, item, COOKIE_KEYS)
    if (!cookie) return
    const { name, storage = 'cookie', type, domain, path: cookiePath, readBy } = cookie
    const atName = isBare ? at : `${at}.name`
    // A header carries the names of cookies; all other storage takes any.
    const broken = storage === 'cookie' ? /^$|[;=\s]/ : /^$/
    if (typeof name !== 'string' || broken.test(name)) {
      check.fail(atName, name, 'use the name as the browser shows it; * is the only wildcard.')
    } else {
      const problem = cookieNameProblem(name)
      if (problem) check.add(atName, problem)
    }
    if (!isBare) {
      check.purpose(`${at}.purpose`, cookie.purpose)
      checkExpiry(check, `${at}.expires`, cookie.expires)
    }
    if (!STORAGES.includes(storage as StorageKind)) {
      check.add(`${at}.storage`, unknownId('storage', storage, STORAGES))
    }
    if (type !== undefined && !TYPES.includes(type as string)) {
      check.add(`${at}.type`, unknownId('type', type, TYPES))
    }
    if (
      domain !== undefined &&
      !(typeof domain === 'string' && /^\.?[\w-]+(\.[\w-]+)*$/.test(domain))
    ) {
      check.fail(`${at}.domain`, domain, "use a host name such as 'example.com'.")
    }
    if (
      cookiePath !== undefined &&
      !(typeof cookiePath === 'string' && cookiePath.startsWith('/'))
    ) {
      check.fail(`${at}.path`, cookiePath, "use a path that starts with '/'.")
    }
    check.boolean(`${at}.httpOnly`, cookie.httpOnly)
    if (
      readBy !== undefined &&
      !(Array.isArray(readBy) && readBy.every((one) => typeof one === 'string'))
    ) {
      check.fail(`${at}.readBy`, readBy, 'use a list of provider ids or names.')
    }
    checkEvidence(check, at, cookie)
    const key = JSON.stringify([storage, name, domain, cookiePath])
    const first = seen.get(key)
    if (first !== undefined && typeof name === 'string') {
      check.add(at, `"${name}" is already declared as cookies[${first}]; remove one of them.`)
    }
    seen.set(key, first ?? index)
  })
}

/** Checks the source of the facts of a record. Only people who maintain the config read it. */
export function checkEvidence(check: Checker, path: string, { source, checked }: Fields): void {
  check.plainText(
    `${path}.source`,
    source,
    "use an address, 'open-cookie-database' or 'unverified'.",
  )
  check.checkedDate(`${path}.checked`, checked)
}

function checkExpiry(check: Checker, path: string, value: unknown): void {
  if (value === 'session' || value === 'persistent') return
  const [unit, amount, ...rest] =
    typeof value === 'object' && value !== null ? Object.entries(value).flat() : []
  if (rest.length > 0 || !UNITS.includes(unit as string) || typeof amount !== 'number') {
    check.fail(path, value, "use 'session', 'persistent' or one span such as { months: 6 }.")
    return
  }
  if (!Number.isInteger(amount) || amount < 1) {
    check.add(
      path,
      `{ ${String(unit)}: ${amount} } never stores a cookie; use 'session' or a whole number above 0.`,
    )
  }
}
