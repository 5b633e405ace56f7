import type { Messages } from 'react-consent-ui'
import { ar } from 'react-consent-ui/locales/ar'
import { de } from 'react-consent-ui/locales/de'
import { el } from 'react-consent-ui/locales/el'
import { en } from 'react-consent-ui/locales/en'
import { fr } from 'react-consent-ui/locales/fr'
import { ja } from 'react-consent-ui/locales/ja'
import { pl } from 'react-consent-ui/locales/pl'
import { type Locale, type Route, routeOf } from './routes.js'

/** The view on screen: a page in a language, with the library's texts in that language. */
export interface View extends Route {
  messages: Messages
}

// The first layer's texts of seven languages are small, so the banner waits for no request. A site with more
// languages uses `loadMessages` of `react-consent-ui/locales`.
const FIRST_LAYER: Readonly<Record<Locale, Messages>> = { en, fr, de, pl, el, ar, ja }

const WHOLE: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: () => import('react-consent-ui/locales/en/all').then((all) => all.en),
  fr: () => import('react-consent-ui/locales/fr/all').then((all) => all.fr),
  de: () => import('react-consent-ui/locales/de/all').then((all) => all.de),
  pl: () => import('react-consent-ui/locales/pl/all').then((all) => all.pl),
  el: () => import('react-consent-ui/locales/el/all').then((all) => all.el),
  ar: () => import('react-consent-ui/locales/ar/all').then((all) => all.ar),
  ja: () => import('react-consent-ui/locales/ja/all').then((all) => all.ja),
}

export async function viewOf(path: string): Promise<View> {
  const route = routeOf(path)
  const { locale, page } = route
  // The policy page is prerendered with every text, so hydration needs every text too. The other
  // pages get by with the first layer's: the dialog fetches the rest when someone opens it.
  const messages = page === 'policy' ? await WHOLE[locale]() : FIRST_LAYER[locale]
  return { ...route, messages }
}
