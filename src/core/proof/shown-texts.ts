import type { ConsentConfig, ConsentModel, ServiceConfig } from '../config/config.js'
import { cookiesOf } from '../config/declared-cookies.js'
import { categoryTexts } from '../facts/category-texts.js'
import { providerName } from '../facts/provider-facts.js'
import type { DecisionSurface } from '../record/record.js'
import { localize } from '../texts/localize.js'
import type { WholeMessages } from '../texts/messages.js'

/** Where a visitor reads texts of the library's before deciding. */
export type TextSurface = Exclude<DecisionSurface, 'api'>

/**
 * What a surface may say, as a text to keep: JSON, the same for the same description and language,
 * wherever it is made. Its SHA-256 is what a proof holds. A banner may have the switches of
 * `ChoicesBanner`, and tell what is new. Texts that a site writes into parts itself are not among them;
 * those it gives as `messages` are.
 */
export function shownTexts(
  surface: TextSurface,
  model: ConsentModel,
  config: ConsentConfig,
  messages: WholeMessages,
  locale: string,
): string {
  const { banner, dialog, table, status, embed } = messages
  const services = Object.entries(config.services).map(([id, service]) => ({
    id,
    name: localize(service.name, locale) || id,
    purpose: localize(service.purpose, locale),
    provider: providerName(config, service.provider),
  }))
  const categories = Object.keys(config.categories).map((id) => ({
    id,
    ...categoryTexts(id, config, messages, locale),
  }))
  /** What stands beside the switches, wherever they are. */
  const choices = () => ({
    dialog,
    table,
    categories,
    services: services.map((service) => ({
      ...service,
      cookies: storedBy(config.services[service.id], locale),
    })),
  })
  switch (surface) {
    case 'banner': {
      const { title, text, noticeText, news, accept, reject, customize, acknowledge } = banner
      const { dismiss, close } = banner
      if (model === 'notice') {
        // What is new has a name, and is not explained.
        const names = [...categories, ...services].map(({ id, name }) => ({ id, name }))
        const said = { title, text: noticeText, news, acknowledge, close }
        return asFile({ surface, model, locale, banner: said, names })
      }
      const said = { title, text, news, reject, accept, customize, dismiss }
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

/** What a service stores, as it is declared: spans and kinds are worded by the browser and the table's texts. */
function storedBy(service: ServiceConfig | undefined, locale: string) {
  return cookiesOf(service).map(({ name, purpose, storage, type, expires }) => ({
    name,
    purpose: localize(purpose, locale),
    storage,
    type,
    expires,
  }))
}

/** The SHA-256 of a text, in hexadecimal; null where the browser has no secure context to make it in. */
export async function sha256(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {}
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function asFile(texts: object): string {
  return `${JSON.stringify(texts, null, 2)}\n`
}
