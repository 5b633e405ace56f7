import { MODELS } from '../config/config.js'
import { DEFAULT_CATEGORIES } from '../config/default-categories.js'
import { MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import { shortKey } from '../config/short-key.js'
import { checkCookies, checkEvidence } from './check-cookies.js'
import { checkPolicy } from './check-policy.js'
import { Checker, member } from './checker.js'
import type { ConfigIssue } from './config-error.js'
import { unknownId } from './suggest.js'

const CATEGORY_TEXTS = ['name', 'description', 'example', 'legalBasis']
const CATEGORY_KEYS = ['required', 'sale', 'since', ...CATEGORY_TEXTS]
const PROVIDER_KEYS = ['name', 'country', 'role', 'privacyUrl', 'transfer']
const SERVICE_FACTS = [
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
const CONFIG_KEYS = [
  'revision',
  'categories',
  'providers',
  'services',
  'regions',
  'lifetimeDays',
  'policyUrl',
  'policy',
]

/** Every problem of a whole config. */
export function checkConfig(value: unknown): ConfigIssue[] {
  const check = new Checker()
  const config = check.object('', value, CONFIG_KEYS)
  if (!config) return check.issues
  if (!Number.isInteger(config.revision) || (config.revision as number) < 1) {
    check.fail(
      'revision',
      config.revision,
      'use a whole number from 1, and raise it to ask everyone again.',
    )
  }
  checkLifetime(check, config.lifetimeDays)
  const categories = checkCategories(check, config.categories)
  const providers = checkProviders(check, config.providers)
  checkServices(check, config.services, categories, providers)
  checkRegions(check, config.regions, categories)
  check.url('policyUrl', config.policyUrl)
  if (config.policy !== undefined) checkPolicy(check, config.policy)
  return check.issues
}

/** Every problem of the details of a config. */
export function checkDetails(
  config: { categories: object; services: object; providers?: object | undefined },
  value: unknown,
): ConfigIssue[] {
  const check = new Checker()
  const details = check.object('', value, ['categories', 'providers', 'services', 'policy'])
  if (!details) return check.issues
  const providers = [
    ...Object.keys(config.providers ?? {}),
    ...checkProviders(check, details.providers),
  ]
  for (const { id, at, value: category } of check.entries('categories', details.categories)) {
    check.known(at, 'category', id, Object.keys(config.categories))
    checkTexts(check, at, category, CATEGORY_TEXTS)
  }
  for (const { id, at, value: service } of check.entries('services', details.services)) {
    check.known(at, 'service', id, Object.keys(config.services))
    // A preset brings its default category. The category of the first part decides.
    const isPreset = typeof service === 'object' && service !== null && 'preset' in service
    checkServiceFacts(
      check,
      at,
      service,
      providers,
      isPreset ? [...SERVICE_FACTS, 'category'] : SERVICE_FACTS,
    )
  }
  if (details.policy !== undefined) checkPolicy(check, details.policy)
  return check.issues
}

function checkLifetime(check: Checker, value: unknown): void {
  const days = (path: string, one: unknown) => {
    if (!Number.isInteger(one) || (one as number) < 1 || (one as number) > MAX_LIFETIME_DAYS) {
      check.fail(path, one, `use whole days from 1 to ${MAX_LIFETIME_DAYS}.`)
    }
  }
  if (value === undefined) return
  if (typeof value !== 'object') {
    days('lifetimeDays', value)
    return
  }
  const both = check.object('lifetimeDays', value, ['acceptance', 'refusal'])
  if (!both) return
  days('lifetimeDays.acceptance', both.acceptance)
  days('lifetimeDays.refusal', both.refusal)
}

function checkCategories(check: Checker, value: unknown): string[] {
  const entries = check.entries('categories', value)
  for (const { id, at, value: category } of entries) {
    const fields = checkTexts(check, at, category, CATEGORY_KEYS)
    if (!fields) continue
    if (fields.name === undefined && !Object.hasOwn(DEFAULT_CATEGORIES, id)) {
      check.add(
        `${at}.name`,
        `is required; "${id}" is a category of your own, and the banner shows its name. Add a name, and a description here or in defineDetails.`,
      )
    }
    check.boolean(`${at}.required`, fields.required)
    check.boolean(`${at}.sale`, fields.sale)
    check.date(`${at}.since`, fields.since)
  }
  checkShortForms(check, entries)
  return entries.map(({ id }) => id)
}

/** Records store answers under short forms of the ids, so no two ids may have the same. */
function checkShortForms(check: Checker, entries: readonly { id: string; at: string }[]): void {
  const keys = new Map<string, string>()
  for (const { id, at } of entries) {
    const twin = keys.get(shortKey(id))
    if (twin !== undefined) {
      check.add(
        at,
        `"${id}" and "${twin}" have the same short form in stored records; rename one of them.`,
      )
    }
    keys.set(shortKey(id), id)
  }
}

function checkTexts(check: Checker, path: string, value: unknown, keys: readonly string[]) {
  const fields = check.object(path, value, keys)
  for (const key of CATEGORY_TEXTS) {
    if (fields && key in fields) check.text(`${path}.${key}`, fields[key])
  }
  return fields
}

function checkProviders(check: Checker, value: unknown): string[] {
  const entries = check.entries('providers', value)
  for (const { at, value: provider } of entries) checkProvider(check, at, provider)
  return entries.map(({ id }) => id)
}

function checkProvider(check: Checker, path: string, value: unknown): void {
  const provider = check.object(path, value, PROVIDER_KEYS)
  if (!provider) return
  if (typeof provider.name !== 'string' || provider.name === '') {
    check.fail(`${path}.name`, provider.name, 'use the legal name of the provider.')
  }
  check.country(`${path}.country`, provider.country)
  if (provider.role !== undefined) check.text(`${path}.role`, provider.role)
  if (provider.transfer !== undefined) check.transfer(`${path}.transfer`, provider.transfer)
  check.url(`${path}.privacyUrl`, provider.privacyUrl)
}

function checkServices(
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

function checkServiceFacts(
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

function checkRegions(check: Checker, value: unknown, categories: readonly string[]): void {
  const model = (path: string, one: unknown) => {
    if (!MODELS.includes(one as never)) check.add(path, unknownId('model', one, MODELS))
  }
  for (const { id: region, at: path, value: rule } of check.entries('regions', value)) {
    const problem = regionProblem(region)
    if (problem) check.add(path, problem)
    if (typeof rule !== 'object' || rule === null) {
      model(path, rule)
      continue
    }
    if (region === 'default') {
      check.add(path, 'the default is one model for every category: opt-in, opt-out or notice.')
    }
    for (const [category, one] of Object.entries(rule)) {
      check.known(member(path, category), 'category', category, categories)
      model(member(path, category), one)
    }
  }
}

/** Codes that people write, with the ISO 3166 code of the country. */
const REGION_SLIPS: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', USA: 'US', EEC: 'EEA' }

function regionProblem(region: string): string | undefined {
  if (region === 'default' || region === 'EU' || region === 'EEA') return undefined
  const meant = REGION_SLIPS[region.toUpperCase()]
  if (meant) return `"${region}" is not a region; did you mean "${meant}"?`
  if (/^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(region)) return undefined
  return `"${region}" is not a region; use an ISO 3166 code such as FR or US-CA, EU, EEA or default.`
}
