import type { LocalizedText } from './localized-text.js'
import type { PolicyConfig } from './policy-config.js'
import type { StandardPurpose } from './standard-purposes.js'

/** A text without these keys, which belong to another form: so that a typo in one is not read as a language. */
type TextWithout<Key extends string> =
  | string
  | ({ readonly [locale: string]: string } & { readonly [K in Key]?: undefined })

/** A purpose: a text of the site, or a standard purpose, which the library says in every language. */
export type Purpose = TextWithout<'standard'> | { readonly standard: StandardPurpose }

/** The basis of a transfer of data outside the EEA (GDPR 45 and 46). */
export interface TransferConfig {
  /** ISO 3166-1 alpha-2 code of the country that the data goes to. */
  readonly country: string
  /**
   * `dpf`: the recipient takes part in the EU–US Data Privacy Framework. `adequacy`: another adequacy
   * decision of the European Commission. `scc`: standard contractual clauses. `none`: the provider states none.
   */
  readonly safeguard: 'dpf' | 'adequacy' | 'scc' | 'none'
}

/** How a visitor who has not answered is treated. */
export type ConsentModel = 'opt-in' | 'opt-out' | 'notice'

/** How long an item of storage lives: for the session, until it is deleted, or for a span. */
export type Expiry =
  | 'session'
  | 'persistent'
  | { readonly seconds: number }
  | { readonly minutes: number }
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }

/** The kind of storage an item lives in. */
export type StorageKind =
  | 'cookie'
  | 'localStorage'
  | 'sessionStorage'
  | 'indexedDB'
  | 'cacheStorage'

/** A purpose the visitor can allow or refuse. */
export interface CategoryConfig {
  /** Needs no consent and is always granted (ePrivacy 5(3): strictly necessary). @default false */
  readonly required?: boolean | undefined
  /** Sells or shares data in the sense of US state laws, so Global Privacy Control denies it. @default false */
  readonly sale?: boolean | undefined
  /** ISO date; a decision made before it does not cover this category, and the visitor is asked. */
  readonly since?: string | undefined
  /** Shown to visitors, in the banner too. Every locale names the four default categories. */
  readonly name?: LocalizedText | undefined
  /** One or two sentences about the purpose of the category. */
  readonly description?: LocalizedText | undefined
  /** An example from this site, shown on the policy page. */
  readonly example?: LocalizedText | undefined
  /** The legal basis (GDPR 6(1)), shown on the policy page. */
  readonly legalBasis?: LocalizedText | undefined
}

/** The legal entity behind services. */
export interface ProviderConfig {
  readonly name: string
  /** ISO 3166-1 alpha-2 code of its seat. Shown as the name of the country. */
  readonly country?: string | undefined
  /** The legal role of the provider: a processor, a joint controller… */
  readonly role?: LocalizedText | undefined
  readonly privacyUrl?: LocalizedText | undefined
  /** The transfers of data outside the EEA, and their safeguard (GDPR 13(1)(f)). */
  readonly transfer?: TextWithout<'country' | 'safeguard'> | TransferConfig | undefined
}

/** One declared item of storage of a service. */
export interface CookieConfig {
  /** Its name. `*` matches any characters and is the only wildcard. */
  readonly name: string
  readonly purpose: Purpose
  readonly expires: Expiry
  /** @default 'cookie' */
  readonly storage?: StorageKind | undefined
  /** Who sets it: a response header, a script, or a tracking pixel. */
  readonly type?: 'http' | 'script' | 'pixel' | undefined
  /** The domain that it is set on. @default this host and its parents */
  readonly domain?: string | undefined
  /** The path that it is set on. @default every ancestor of the page's path */
  readonly path?: string | undefined
  /** Not visible to JavaScript, so its erasure is reported as unseen. @default false */
  readonly httpOnly?: boolean | undefined
  /** Provider ids or names of others who read it. */
  readonly readBy?: readonly string[] | undefined
  /** The source of these facts: an address, `open-cookie-database`, or `unverified`. Not shown to visitors. */
  readonly source?: string | undefined
  /** The month or day of that look-up: `2026-11`. */
  readonly checked?: string | undefined
}

/** One thing of one provider that belongs to a category: YouTube, Google Analytics. */
export interface ServiceConfig<Category extends string = string, Provider extends string = string> {
  readonly category: Category
  /** A provider's id, or the provider itself. Needed as soon as the service declares cookies. */
  readonly provider?: Provider | ProviderConfig | undefined
  readonly name?: LocalizedText | undefined
  readonly purpose?: Purpose | undefined
  /** Whole entries, or bare names: `['_ga', '_ga_*']` is enough for erasure. */
  readonly cookies?: readonly (string | CookieConfig)[] | undefined
  /** ISO date; a decision made before it does not cover this service, and the visitor is asked. */
  readonly since?: string | undefined
  /** The id of the preset that the facts are from: integrations find their service by it. */
  readonly preset?: string | undefined
  /** The hosts that pages contact for it. Not shown to visitors. */
  readonly hosts?: readonly string[] | undefined
  /** The source of the facts about the service and its provider, as for a cookie. */
  readonly source?: string | undefined
  /** The month or day of that look-up: `2026-11`. */
  readonly checked?: string | undefined
}

/**
 * The model by region: `{ default: 'opt-out', EEA: 'opt-in', GB: { statistics: 'opt-out' } }`. The keys are
 * ISO 3166 codes of countries and states, `EU`, `EEA` and `default`. A state comes before its country, the
 * country before `EU`, `EU` before `EEA`, and `EEA` before `default`.
 */
export interface RegionsConfig<Category extends string = string> {
  /** For known regions without a rule of their own. @default 'opt-in' */
  readonly default?: ConsentModel | undefined
  readonly [region: string]: ConsentModel | { readonly [C in Category]?: ConsentModel } | undefined
}

/** Days until a record expires; see {@link ConsentConfig.lifetimeDays}. */
export interface LifetimeDays {
  readonly acceptance: number
  readonly refusal: number
}

/** The config of a site. Plain data: no functions, no RegExp. */
export interface ConsentConfig {
  /** Raise it to ask everyone again. Whole number from 1. */
  readonly revision: number
  readonly categories: { readonly [category: string]: CategoryConfig }
  readonly services: { readonly [service: string]: ServiceConfig }
  readonly providers?: { readonly [provider: string]: ProviderConfig } | undefined
  readonly regions?: RegionsConfig | undefined
  /**
   * Days until a record expires and the visitor is asked again. Refusals last as long as acceptances.
   * Counted once from the last full decision: visits do not extend it. Whole days, 1 to 400.
   *
   * Source: CNIL recommendation 2020-092 (about six months, for both answers).
   *
   * @default 182
   * @throws {ConsentConfigError} outside 1–400
   */
  readonly lifetimeDays?: number | LifetimeDays | undefined
  /** The address of the page with the cookie policy. Banner and dialog link to it. */
  readonly policyUrl?: LocalizedText | undefined
  readonly policy?: PolicyConfig | undefined
}

/** The details of a config: what only the dialog, the table, the policy and erasure need. */
export interface ConsentDetails<
  Category extends string = string,
  Service extends string = string,
  Provider extends string = string,
> {
  readonly categories?:
    | {
        readonly [C in Category]?: Pick<
          CategoryConfig,
          'name' | 'description' | 'example' | 'legalBasis'
        >
      }
    | undefined
  readonly providers?: { readonly [P in Provider]: ProviderConfig } | undefined
  readonly services?:
    | {
        readonly [S in Service]?: Omit<ServiceConfig<Category, Provider>, 'category' | 'since'>
      }
    | undefined
  readonly policy?: PolicyConfig | undefined
}
export const MODELS = ['opt-in', 'opt-out', 'notice'] as const
