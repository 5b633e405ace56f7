import type { Messages } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { fr } from 'react-consent-ui/locales/fr'
import { type Route, routeOf } from './routes.js'

/** What is on screen: a page in a language, with the library's texts in that language. */
export interface View extends Route {
  messages: Messages
}

// The policy page is prerendered with every text, so hydration needs every text too. The other
// pages get by with the first layer's: the dialog fetches the rest when someone opens it.
const WHOLE = {
  en: () => import('react-consent-ui/locales/en/all').then((all) => all.en),
  fr: () => import('react-consent-ui/locales/fr/all').then((all) => all.fr),
}

export async function viewOf(path: string): Promise<View> {
  const route = routeOf(path)
  const messages = route.page === 'policy' ? await WHOLE[route.locale]() : { en, fr }[route.locale]
  return { ...route, messages }
}
