import type { ConsentConfig, ProviderConfig } from '../core/config/config.js'
import type { LocalizedText } from '../core/config/localized-text.js'
import { localize } from '../core/texts/localize.js'
import { webAddress } from '../core/texts/web-address.js'

/** The name and provider that a component has for its service, used if the config has none. */
export interface EmbedDefaults {
  readonly name?: LocalizedText | undefined
  readonly provider?: ProviderConfig | undefined
}

/** The names in the texts of an embed, and the address of the provider's privacy policy. */
export interface EmbedNames {
  readonly service: string
  readonly provider: string
  readonly privacyUrl: string | undefined
}

/** The names for the texts of an embed: those of its props, else of the config, else of its component. */
export function embedNames(
  { services, providers }: ConsentConfig,
  id: string,
  locale: string,
  given: ProviderConfig | undefined,
  defaults: EmbedDefaults | undefined,
): EmbedNames {
  const { name: known = id, provider: behind } = { ...defaults, ...services[id] }
  const service = localize(known, locale)
  const { name, privacyUrl } = {
    name: service,
    ...defaults?.provider,
    ...(typeof behind === 'string' ? providers?.[behind] : behind),
    ...given,
  }
  return { service, provider: name, privacyUrl: webAddress(localize(privacyUrl, locale)) }
}
