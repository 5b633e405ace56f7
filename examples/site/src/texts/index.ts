import { LOCALES, type Locale } from '../routes.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { el } from './el.js'
import { en, type SiteTexts } from './en.js'
import { fr } from './fr.js'
import { ja } from './ja.js'
import { pl } from './pl.js'

export const texts: Readonly<Record<Locale, SiteTexts>> = { en, fr, de, pl, el, ar, ja }

/** A text of the config in every language of the site. */
export function inEachLanguage(textOf: (texts: SiteTexts, locale: Locale) => string) {
  const said = LOCALES.map((locale) => [locale, textOf(texts[locale], locale)])
  return Object.fromEntries(said) as Record<Locale, string>
}
