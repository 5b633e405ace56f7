import type { ConsentConfig, ConsentModel, ServiceConfig } from '../config/config.js'
import { cookiesOf } from '../config/declared-cookies.js'
import { categoryTexts } from '../facts/category-texts.js'
import { providerName } from '../facts/provider-facts.js'
import type { DecisionSurface } from '../record/record.js'
import { localize } from '../texts/localize.js'
import type { WholeMessages } from '../texts/messages.js'
import { type FoundPurposes, sayPurpose } from '../texts/purposes.js'

/** A surface with texts of the library, which a visitor reads before deciding. */
export type TextSurface = Exclude<DecisionSurface, 'api'>

/**
 * All texts that a surface may show, as JSON. The JSON is the same in every environment for the same config
 * and language. Its SHA-256 is the `textsHash` of a proof. The texts of a banner include the switches of
 * `ChoicesBanner` and the text about new services. Texts in `messages` are included; `hasOwnWords` is about
 * texts that a site passes to parts as children.
 */
export function shownTexts(
  surface: TextSurface,
  model: ConsentModel,
  config: ConsentConfig,
  messages: WholeMessages,
  locale: string,
): string {
  const { banner, dialog, reasons, table, status, embed, purposes = {} } = messages
  const services = Object.entries(config.services).map(([id, service]) => ({
    id,
    name: localize(service.name, locale) || id,
    purpose: sayPurpose(service.purpose, 'long', purposes, locale).text,
    provider: providerName(config, service.provider),
  }))
  const categories = Object.keys(config.categories).map((id) => ({
    id,
    ...categoryTexts(id, config, messages, locale),
  }))
  const optional = categories
    .filter(({ id }) => !config.categories[id]?.required)
    .map(({ name }) => name)
  // Without an address, no surface shows the link.
  const policy = config.policyUrl === undefined ? undefined : banner.policy
  /** The texts next to the switches, the same on every surface. */
  const choices = () => ({
    dialog,
    policy,
    table,
    categories,
    services: services.map((service) => ({
      ...service,
      cookies: storedBy(config.services[service.id], purposes, locale),
    })),
  })
  switch (surface) {
    case 'banner': {
      const { title, text, noticeText, news, accept, reject, customize, acknowledge } = banner
      const { dismiss, close } = banner
      /** The names that the text lists, and the sentences that may follow the text. */
      const beside = { purposes: optional, news, reasons, policy }
      if (model === 'notice') {
        // A notice shows the names of new categories and services, without their purposes.
        const names = [...categories, ...services].map(({ id, name }) => ({ id, name }))
        const said = { title, text: noticeText, ...beside, acknowledge, close }
        return asFile({ surface, model, locale, banner: said, names })
      }
      const said = { title, text, ...beside, reject, accept, customize, dismiss }
      return asFile({ surface, model: 'opt-in', locale, banner: said, ...choices() })
    }
    case 'preferences':
      return asFile({ surface, locale, ...choices() })
    case 'policy':
      return asFile({ surface, locale, status, ...choices() })
    case 'gate':
      return asFile({ surface, locale, embed, services })
    default:
      return surface satisfies never
  }
}

/** The declared cookies of a service. The expiry and the type are data: `table` has the words for them. */
function storedBy(service: ServiceConfig | undefined, purposes: FoundPurposes, locale: string) {
  return cookiesOf(service).map(({ name, purpose, storage, type, expires }) => ({
    name,
    purpose: sayPurpose(purpose, 'short', purposes, locale).text,
    storage,
    type,
    expires,
  }))
}

/** The SHA-256 of a text, in hexadecimal; null outside a secure context. */
export async function sha256(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {}
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function asFile(texts: object): string {
  return `${JSON.stringify(texts, null, 2)}\n`
}
