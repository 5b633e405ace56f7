import type { CookieConfig, ProviderConfig, ServiceConfig } from '../core/config/config.js'
import type { StandardPurpose } from '../core/config/standard-purposes.js'

/** One item of storage of a preset, with the source of its facts. */
export interface PresetCookie extends CookieConfig {
  readonly purpose: { readonly standard: StandardPurpose }
  readonly source: string
  readonly checked: string
}

/** The facts about one product, ready to be a service of a config: each field can be overridden. */
export interface ServicePreset<Category extends string = string> extends ServiceConfig<Category> {
  /** The id of the product. Integrations and `identifyCookie` use it. */
  readonly preset: string
  readonly name: string
  readonly purpose: { readonly standard: StandardPurpose }
  /** Left out for software that the site itself runs. */
  readonly provider?: ProviderConfig | undefined
  readonly cookies?: readonly PresetCookie[] | undefined
  readonly source: string
  readonly checked: string
}

/** Declares a preset, typed. One file a product. Returns its argument. */
export function defineService<const Category extends string>(
  preset: ServicePreset<Category>,
): ServicePreset<Category> {
  return preset
}
