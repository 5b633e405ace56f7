import type {
  CategoryConfig,
  ConsentConfig,
  ConsentDetails,
  LifetimeDays,
  ProviderConfig,
  RegionsConfig,
  ServiceConfig,
} from '../config/config.js'
import { DEFAULT_CATEGORIES } from '../config/default-categories.js'
import { mergeDetails } from '../config/details.js'
import type { LocalizedText } from '../config/localized-text.js'
import type { PolicyConfig } from '../config/policy-config.js'
import { warnOnce } from '../warn-once.js'
import { checkConfig, checkDetails } from './check.js'
import { type ConfigIssue, ConsentConfigError } from './config-error.js'
import { detailDoubts, doubts } from './doubts.js'

type DefaultCategories = typeof DEFAULT_CATEGORIES

/**
 * Checks and freezes the config, and infers the types of the site's ids from it. Production bundles do
 * not contain the check; use `validateConsent` to check at run time.
 *
 * @throws {ConsentConfigError} in development, with every issue, its path and a suggestion
 */
export function defineConsent<
  const Categories extends { readonly [id: string]: CategoryConfig } = DefaultCategories,
  const Providers extends { readonly [id: string]: ProviderConfig } = Record<never, ProviderConfig>,
  const Services extends {
    readonly [id: string]: ServiceConfig<
      Extract<keyof NoInfer<Categories>, string>,
      Extract<keyof NoInfer<Providers>, string>
    >
  } = Record<never, ServiceConfig>,
>(config: {
  readonly revision: number
  /** @default necessary (required), preferences, statistics, marketing (sale) */
  readonly categories?: Categories | undefined
  readonly providers?: Providers | undefined
  readonly services?: Services | undefined
  readonly regions?: RegionsConfig<Extract<keyof NoInfer<Categories>, string>> | undefined
  readonly lifetimeDays?: number | LifetimeDays | undefined
  readonly policyUrl?: LocalizedText | undefined
  readonly policy?: PolicyConfig | undefined
}): Omit<ConsentConfig, 'categories' | 'providers' | 'services'> & {
  readonly categories: Categories
  readonly providers: Providers
  readonly services: Services
} {
  // `complete` adds the values of the default type parameters.
  const whole = complete(config) as typeof config & {
    readonly categories: Categories
    readonly providers: Providers
    readonly services: Services
  }
  if (process.env.NODE_ENV !== 'production') {
    refuse(checkConfig(whole), 'defineConsent')
    doubts(whole, 'defineConsent').forEach(warnOnce)
    // So that code which changes it throws. No copy in production, where it would only cost bytes.
    return freeze(whole)
  }
  return whole
}

/**
 * Checks and freezes the details of a config: the texts, cookies, providers and policy that only the
 * dialog, the table, the policy page and erasure need.
 *
 * @throws {ConsentConfigError} in development, with every issue
 */
export function defineDetails<
  const C extends ConsentConfig,
  const Providers extends { readonly [id: string]: ProviderConfig } = Record<never, ProviderConfig>,
>(
  config: C,
  details: Omit<
    ConsentDetails<
      Extract<keyof C['categories'], string>,
      Extract<keyof C['services'], string>,
      Extract<keyof NoInfer<Providers> | keyof NonNullable<C['providers']>, string>
    >,
    'providers'
  > & { readonly providers?: Providers | undefined },
): ConsentDetails {
  if (process.env.NODE_ENV !== 'production') {
    refuse(checkDetails(config, details), 'defineDetails')
    detailDoubts(mergeDetails(config, details as ConsentDetails)).forEach(warnOnce)
  }
  return freeze(details as ConsentDetails)
}

/**
 * Checks a config at run time, in production too, with the same rules as `defineConsent` in development.
 * For configs that come from a CMS or a JSON file.
 *
 * @throws {ConsentConfigError} with every issue, its path and a suggestion
 */
export function validateConsent(value: unknown): ConsentConfig {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const whole = isObject ? complete(value) : value
  refuse(checkConfig(whole), 'validateConsent')
  // The check above has looked at every field.
  const config = whole as ConsentConfig
  if (process.env.NODE_ENV !== 'production') {
    doubts(config, 'validateConsent').forEach(warnOnce)
  }
  return freeze(config)
}

/** The config with the defaults that the types promise. */
function complete(config: { categories?: unknown; providers?: unknown; services?: unknown }) {
  const { categories = DEFAULT_CATEGORIES, providers = {}, services = {} } = config
  return { ...config, categories, providers, services }
}

function refuse(issues: readonly ConfigIssue[], caller: string): void {
  if (issues.length > 0) throw new ConsentConfigError(issues, caller)
}

/** A frozen copy: a config is plain data, and the site's own object stays as it was. */
function freeze<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner) => Object.freeze(inner))
}
