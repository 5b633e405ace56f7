import { checkCookies, checkEvidence } from './check-cookies.js'
import { checkProvider } from './check-providers.js'
import { checkShortForms } from './check-short-forms.js'
import type { Checker } from './checker.js'

/** The fields of a service that the details may hold. */
export const SERVICE_FACTS = [
  'provider',
  'name',
  'purpose',
  'cookies',
  'preset',
  'hosts',
  'source',
  'checked',
]
const SERVICE_KEYS = ['category', ...SERVICE_FACTS, 'since']
/** All services of a config. */
export function checkServices(
  check: Checker,
  value: unknown,
  categories: readonly string[],
  providers: readonly string[],
): void {
  const entries = check.entries('services', value)
  for (const { at, value: service } of entries) {
    const fields = checkServiceFacts(check, at, service, providers, SERVICE_KEYS)
    if (!fields) continue
    check.known(`${at}.category`, 'category', fields.category, categories)
    check.date(`${at}.since`, fields.since)
  }
  checkShortForms(check, entries)
}

/** One service, in the config or in the details. Returns its fields. */
export function checkServiceFacts(
  check: Checker,
  path: string,
  value: unknown,
  providers: readonly string[],
  keys: readonly string[],
) {
  const fields = check.object(path, value, keys)
  if (!fields) return undefined
  if (fields.name !== undefined) check.text(`${path}.name`, fields.name)
  if (fields.purpose !== undefined) check.purpose(`${path}.purpose`, fields.purpose)
  const { provider, cookies } = fields
  if (typeof provider === 'object' && provider !== null) {
    checkProvider(check, `${path}.provider`, provider)
  } else if (provider !== undefined) {
    check.known(`${path}.provider`, 'provider', provider, providers)
  } else if (
    // A preset without a provider is software that the site itself runs.
    fields.preset === undefined &&
    Array.isArray(cookies) &&
    cookies.some((cookie) => typeof cookie !== 'string')
  ) {
    check.add(
      `${path}.provider`,
      'is required for a service with cookies; use the id of a provider, or the provider itself.',
    )
  }
  if (cookies !== undefined) checkCookies(check, `${path}.cookies`, cookies)
  check.plainText(`${path}.preset`, fields.preset, "use the id of a preset such as 'youtube'.")
  checkHosts(check, `${path}.hosts`, fields.hosts)
  checkEvidence(check, path, fields)
  return fields
}

function checkHosts(check: Checker, path: string, value: unknown): void {
  if (value === undefined) return
  if (!Array.isArray(value)) {
    check.fail(path, value, 'use a list of host names.')
    return
  }
  value.forEach((host: unknown, index) => {
    if (typeof host !== 'string' || !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host)) {
      check.fail(`${path}[${index}]`, host, "use a plain host name such as 'cdn.example.com'.")
    }
  })
}
