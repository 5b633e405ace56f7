import type { Purpose } from '../config/config.js'
import type { LocalizedText } from '../config/localized-text.js'
import type { StandardPurpose } from '../config/standard-purposes.js'
import { localize } from './localize.js'
import type { LoadedMessages, Messages } from './messages.js'
import { overlay } from './overlay.js'

/** A standard purpose in one language. */
export interface PurposeText {
  /** A short sentence, for a cell of the table. */
  readonly short: string
  /** A sentence that says more, for the services in the dialog and on the policy page. */
  readonly long: string
}

/** The standard purposes in one language, by id. */
export type PurposeTexts = { readonly [P in StandardPurpose]: PurposeText }

/** The texts that were found. `lang` is set if the text is English because the language lacks it. */
export type FoundPurposes = Readonly<
  Record<string, (PurposeText & { readonly lang?: string }) | undefined>
>

/** A purpose in the visitor's language, or in `lang`. */
export interface SaidPurpose {
  readonly text: string
  readonly lang?: string | undefined
}

/** How many standard purposes there are; a test compares it with the list, which would cost bytes. */
export const PURPOSE_TEXTS = 65

/** Whether a language has every standard purpose. */
export function hasPurposes(texts: object | undefined): boolean {
  return Object.keys(texts ?? {}).length >= PURPOSE_TEXTS
}

/** The standard purposes of a language, with English in place of those it lacks. */
export async function loadPurposes({
  purposes = {},
  load,
  english,
}: Messages & { readonly english?: Messages['load'] }): Promise<FoundPurposes> {
  const own = overlay(await purposesFrom(load), purposes) as FoundPurposes
  if (hasPurposes(own)) return own
  const found: Record<string, FoundPurposes[string]> = { ...own }
  for (const [id, text] of Object.entries(await purposesFrom(english))) {
    if (text) found[id] = own[id] ? { ...text, ...own[id] } : { ...text, lang: 'en' }
  }
  return found
}

async function purposesFrom(
  load: (() => PromiseLike<LoadedMessages>) | undefined,
): Promise<FoundPurposes> {
  const loaded = await load?.()
  return { ...(loaded?.purposes ?? (await loaded?.loadPurposes?.())) }
}

/** A purpose in words: the text of the site, or that of a standard purpose. Empty without either. */
export function sayPurpose(
  purpose: Purpose | undefined,
  form: keyof PurposeText,
  texts: FoundPurposes,
  locale: string,
): SaidPurpose {
  if (typeof purpose === 'object' && 'standard' in purpose) {
    // A config that was not checked can name a purpose that does not exist.
    const found = Object.hasOwn(texts, `${purpose.standard}`)
      ? texts[`${purpose.standard}`]
      : undefined
    return { text: found?.[form] ?? '', lang: found?.lang }
  }
  return { text: localize(purpose as LocalizedText | undefined, locale) }
}
