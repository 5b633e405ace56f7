import type {
  CategoryConfig,
  ConsentConfig,
  ConsentDetails,
  LifetimeDays,
  LocalizedText,
  PolicyConfig,
  ProviderConfig,
  RegionsConfig,
  ServiceConfig,
} from '../config/config.js'
import { mergeDetails } from '../config/details.js'
import { warnOnce } from '../warn-once.js'
import { checkConfig, checkDetails } from './check.js'
import { type ConfigIssue, ConsentConfigError } from './config-error.js'
import { doubts, trackers } from './doubts.js'

/** The categories of a description that names none. */
export const DEFAULT_CATEGORIES = {
  necessary: { required: true },
  preferences: {},
  statistics: {},
  marketing: { sale: true },
} as const satisfies ConsentConfig['categories']

type DefaultCategories = typeof DEFAULT_CATEGORIES

/**
 * Checks and freezes the one description everything follows from, and types the site's ids after it.
 * The check is gone from production bundles; `validateConsent` stays.
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
  // Left out means the default type parameters, whose values `complete` adds.
  const whole = complete(config) as typeof config & {
    readonly categories: Categories
    readonly providers: Providers
    readonly services: Services
  }
  if (process.env.NODE_ENV !== 'production') {
    refuse(checkConfig(whole), 'defineConsent')
    doubts(whole, 'defineConsent').forEach(warnOnce)
  }
  return freeze(whole)
}

/**
 * Checks and freezes the second half of a description: the texts, cookies, providers and policy that
 * only the dialog, the table, the policy page and erasure need.
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
    // Whether there is anything to ask was said of the first half.
    trackers(mergeDetails(config, details as ConsentDetails)).forEach(warnOnce)
  }
  return freeze(details as ConsentDetails)
}

/**
 * Does at run time, in production too, what `defineConsent` does in development: for descriptions
 * that come from a CMS or a JSON file.
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

/** The description with nothing left out that everything else counts on. */
function complete(config: { categories?: unknown; providers?: unknown; services?: unknown }) {
  const { categories = DEFAULT_CATEGORIES, providers = {}, services = {} } = config
  return { ...config, categories, providers, services }
}

function refuse(issues: readonly ConfigIssue[], caller: string): void {
  if (issues.length > 0) throw new ConsentConfigError(issues, caller)
}

/** A frozen copy: a description is plain data, and the site's own object stays as it was. */
function freeze<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner) => Object.freeze(inner))
}
