import type { ConsentConfig, ServiceConfig } from '../config/config.js'
import { cookiesOf } from '../config/declared-cookies.js'
import { countryInWords } from '../texts/in-words.js'
import { localize } from '../texts/localize.js'
import { nameInText } from '../texts/name-in-text.js'
import type { PolicyMessages } from '../texts/page-messages.js'
import { sayTransfer } from '../texts/transfers.js'

/** A provider, every fact in the visitor's language. An unknown fact is an empty text. */
export interface ProviderFacts {
  /** Its id, or its name if it was declared in place. */
  readonly key: string
  readonly name: string
  readonly country: string
  readonly role: string
  readonly transfer: string
  readonly privacyUrl: string
  /** The names of its services. */
  readonly services: readonly string[]
}

/** Every provider once: of services, of those who read what services store, and all other recipients. */
export function providersInUse(
  config: ConsentConfig,
  { transfers }: Pick<PolicyMessages['providers'], 'transfers'>,
  locale: string,
): ProviderFacts[] {
  const found = new Map<string, ProviderFacts & { services: string[] }>()
  const meet = (provider: ServiceConfig['provider']) => {
    const declared = typeof provider === 'string' ? declaredProvider(config, provider) : provider
    if (!declared) return undefined
    const key = typeof provider === 'string' ? provider : declared.name
    const { name, country, role, transfer, privacyUrl } = declared
    const known = found.get(key) ?? {
      key,
      name: nameInText(name, locale),
      country: country ? countryInWords(country, locale) : '',
      role: localize(role, locale),
      transfer: sayTransfer(transfer, transfers, locale),
      privacyUrl: localize(privacyUrl, locale),
      services: [],
    }
    found.set(key, known)
    return known
  }
  for (const [id, service] of Object.entries(config.services)) {
    meet(service.provider)?.services.push(localize(service.name, locale) || id)
    for (const { readBy = [] } of cookiesOf(service)) for (const reader of readBy) meet(reader)
  }
  // Recipients that no service names, such as subprocessors (GDPR 13(1)(e)).
  for (const id of Object.keys(config.providers ?? {})) meet(id)
  return [...found.values()]
}

/** A provider's name, from its id, its facts in place, or the name itself. */
export function providerName(config: ConsentConfig, provider: ServiceConfig['provider']): string {
  if (typeof provider !== 'string') return provider?.name ?? ''
  return declaredProvider(config, provider)?.name ?? provider
}

function declaredProvider({ providers = {} }: ConsentConfig, id: string) {
  return Object.hasOwn(providers, id) ? providers[id] : undefined
}
