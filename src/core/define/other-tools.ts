/** Names that other consent tools use for the default categories. */
const CATEGORIES: Readonly<Record<string, string>> = {
  analytics: 'statistics',
  analytical: 'statistics',
  performance: 'statistics',
  measurement: 'statistics',
  functional: 'preferences',
  functionality: 'preferences',
  personalization: 'preferences',
  personalisation: 'preferences',
  experience: 'preferences',
  advertising: 'marketing',
  advertisement: 'marketing',
  ads: 'marketing',
  targeting: 'marketing',
  social: 'marketing',
  socialmedia: 'marketing',
  essential: 'necessary',
  essentials: 'necessary',
  strictlynecessary: 'necessary',
  technical: 'necessary',
  security: 'necessary',
}

/** Fields of other consent tools, with the field here. */
const FIELDS: Readonly<Record<string, string>> = {
  autoclear: 'cookies',
  cookietable: 'cookies',
  readonly: 'required',
  essential: 'required',
  necessary: 'required',
  label: 'name',
  title: 'name',
  displayname: 'name',
  description: 'purpose',
  vendor: 'provider',
  company: 'provider',
  purposes: 'category',
  linkedcategory: 'category',
  host: 'domain',
  expiration: 'expires',
  expiry: 'expires',
  duration: 'expires',
  maxage: 'expires',
  retention: 'expires',
  privacypolicyurl: 'privacyUrl',
  privacypolicy: 'privacyUrl',
  cookieexpiresafterdays: 'lifetimeDays',
  expiresafterdays: 'lifetimeDays',
  cookiepolicyurl: 'policyUrl',
  vendors: 'providers',
}

/** Fields of other consent tools that a config here cannot have, and what to use. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  onaccept: 'a config is plain data; use useConsentEffect in a component.',
  onreject: 'a config is plain data; use useConsentEffect in a component.',
  onrevoke: 'a config is plain data; use useConsentEffect, whose cleanup runs on withdrawal.',
  onchange: 'a config is plain data; use useConsentEffect in a component, or store.subscribe.',
  callback: 'a config is plain data; use useConsentEffect in a component.',
  autoclear: 'the declared cookies of a service are erased on withdrawal; list them in cookies.',
  enabled:
    'nothing is on before the visitor has agreed. Use required for a category without consent, and regions for other laws.',
  default:
    'nothing is on before the visitor has agreed. Use required for a category without consent, and regions for other laws.',
  checked:
    'nothing is on before the visitor has agreed. Use required for a category without consent, and regions for other laws.',
  translations: 'texts are in the messages of the provider, and names take one text per language.',
  language: 'the language is the locale of the provider.',
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '')

/** The declared category that another tool would call by this name. */
export function knownElsewhere(word: string, known: readonly string[]): string | undefined {
  const own = CATEGORIES[plain(word)]
  return own !== undefined && known.includes(own) ? own : undefined
}

/** The field here that another tool calls by this name. */
export function fieldElsewhere(key: string, keys: readonly string[]): string | undefined {
  const field = FIELDS[plain(key)]
  return field !== undefined && keys.includes(field) ? field : undefined
}

/** What to use instead of a field of another tool that has no counterpart in a config. */
export function remedyElsewhere(key: string): string | undefined {
  return ELSEWHERE[plain(key)]
}
