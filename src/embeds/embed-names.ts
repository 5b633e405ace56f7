import type { ConsentConfig, LocalizedText, ProviderConfig } from '../core/config/config.js'
import { localize } from '../core/texts/localize.js'

/** What an embed knows by itself of its service, for descriptions that leave it to their second half. */
export interface EmbedDefaults {
  readonly name?: LocalizedText | undefined
  readonly provider?: ProviderConfig | undefined
}

/** Fills the `{service}` and `{provider}` places of the texts. */
export type EmbedNames = {
  readonly service: string
  readonly provider: string
  readonly privacyUrl: string
}

/** Who is behind an embed: as the site says on the spot, else as described, else as the embed knows. */
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
  return { service, provider: name, privacyUrl: localize(privacyUrl, locale) }
}
