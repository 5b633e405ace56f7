import { DEFAULT_CATEGORIES } from '../config/default-categories.js'
import { MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import { checkPolicy } from './check-policy.js'
import { checkProviders } from './check-providers.js'
import { checkRegions } from './check-regions.js'
import { checkServiceFacts, checkServices, SERVICE_FACTS } from './check-services.js'
import { checkShortForms } from './check-short-forms.js'
import { Checker } from './checker.js'
import type { ConfigIssue } from './config-error.js'

const CATEGORY_TEXTS = ['name', 'description', 'example', 'legalBasis']
const CATEGORY_KEYS = ['required', 'sale', 'since', ...CATEGORY_TEXTS]
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

function checkTexts(check: Checker, path: string, value: unknown, keys: readonly string[]) {
  const fields = check.object(path, value, keys)
  for (const key of CATEGORY_TEXTS) {
    if (fields && key in fields) check.text(`${path}.${key}`, fields[key])
  }
  return fields
}
