import type { Messages, WholeMessages } from '../core/texts/messages.js'

/** Each language of the library: the texts of the first layer, with a loader for the rest. */
export const loaders = {
  en: () => import('./en/index.js').then(({ en }) => en),
  'en-GB': () => import('./en-GB/index.js').then(({ enGB }) => enGB),
  fr: () => import('./fr/index.js').then(({ fr }) => fr),
} satisfies Record<string, () => Promise<Messages>>

/** Each language of the library, whole. */
export const wholeLoaders: Record<Language, () => Promise<WholeMessages>> = {
  en: () => import('./en/all.js').then(({ en }) => en),
  'en-GB': () => import('./en-GB/all.js').then(({ enGB }) => enGB),
  fr: () => import('./fr/all.js').then(({ fr }) => fr),
}

/** The tags of the languages that the library contains. */
export type Language = keyof typeof loaders
