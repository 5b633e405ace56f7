import type {
  ConsentConfig,
  LocalizedText,
  ProviderConfig,
  ServiceConfig,
} from '../core/description.js'
import { localize } from '../core/text.js'

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
  defaults: EmbedDefaults = {},
): EmbedNames {
  const described: Partial<ServiceConfig> = Object.hasOwn(services, id) ? (services[id] ?? {}) : {}
  const behind =
    typeof described.provider === 'string' ? providers?.[described.provider] : described.provider
  const { name, privacyUrl } = { ...defaults.provider, ...behind, ...given }
  const service = localize(described.name ?? defaults.name, locale) || id
  return { service, provider: name ?? service, privacyUrl: localize(privacyUrl, locale) }
}
