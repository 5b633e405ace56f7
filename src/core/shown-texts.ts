import { categoryTexts } from './category-texts.js'
import type { ConsentConfig, ConsentModel } from './description.js'
import type { WholeMessages } from './messages.js'
import { providerName } from './provider-facts.js'
import type { DecisionSurface } from './record.js'
import { localize } from './text.js'

/** Where a visitor reads texts of the library's before deciding. */
export type TextSurface = Exclude<DecisionSurface, 'api'>

/**
 * What a surface says, as a text to keep: JSON, the same for the same description and language,
 * wherever it is made. Its SHA-256 is what a proof holds. Texts that a site writes into parts itself are
 * not among them; those it gives as `messages` are.
 */
export function shownTexts(
  surface: TextSurface,
  model: ConsentModel,
  description: ConsentConfig,
  messages: WholeMessages,
  locale: string,
): string {
  const { banner, dialog, status, embed } = messages
  const services = Object.entries(description.services).map(([id, service]) => ({
    id,
    name: localize(service.name, locale) || id,
    purpose: localize(service.purpose, locale),
    provider: providerName(description, service.provider),
  }))
  const categories = Object.keys(description.categories).map((id) => ({
    id,
    ...categoryTexts(id, description, messages, locale),
  }))
  switch (surface) {
    case 'banner': {
      const { title, text, noticeText, accept, reject, customize, acknowledge } = banner
      const { dismiss, close } = banner
      return asFile(
        model === 'notice'
          ? { surface, model, locale, title, text: noticeText, acknowledge, close }
          : { surface, model: 'opt-in', locale, title, text, reject, accept, customize, dismiss },
      )
    }
    case 'preferences':
      return asFile({ surface, locale, ...dialog, categories, services })
    case 'policy':
      return asFile({ surface, locale, ...status, ...dialog, categories, services })
    case 'gate':
      return asFile({ surface, locale, ...embed, services })
    default:
      return surface satisfies never
  }
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
