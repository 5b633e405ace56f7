import type { Messages } from 'react-consent-ui'
import { LOCALES } from '../with-consent.js'

/** Names the one thing to allow, so that this banner is not mistaken for an example. */
const BANNERS = {
  en: {
    title: 'May we keep what you type?',
    text: 'The playground would like to keep your text in this browser for your next visit. There is nothing else to allow, and nothing is sent anywhere.',
  },
  fr: {
    title: 'Pouvons-nous garder ce que vous tapez ?',
    text: 'L’essai voudrait garder votre texte dans ce navigateur pour votre prochaine visite. Il n’y a rien d’autre à permettre, et rien n’est envoyé nulle part.',
  },
}

const TEXTS = {
  en: { ...LOCALES.en, banner: { ...LOCALES.en.banner, ...BANNERS.en } },
  fr: { ...LOCALES.fr, banner: { ...LOCALES.fr.banner, ...BANNERS.fr } },
} satisfies Record<keyof typeof LOCALES, Messages>

/** The library's texts, with a banner text for this site. */
export const ownTexts = (locale: keyof typeof LOCALES): Messages => TEXTS[locale]
