import { defineConsent } from 'react-consent-ui'
import { googleAds, googleAnalytics, metaPixel, youtube } from 'react-consent-ui/services'
import { policy } from './policy.js'

/** The config of this site. Banner, preferences, table and policy page use it. */
export const consent = defineConsent({
  revision: 1,
  categories: {
    necessary: {
      required: true,
      example: {
        en: 'We check that a person is filling in a form, we show the pages as they should look, and we keep your answer to the cookie bar.',
        fr: 'Nous vérifions qu’une personne remplit le formulaire, nous affichons les pages comme il faut et nous gardons votre réponse à la barre de cookies.',
      },
    },
    preferences: {
      example: {
        en: 'You picked English on this bilingual site, and find it in English on your next visit.',
        fr: 'Vous avez choisi l’anglais sur ce site bilingue et le retrouvez en anglais à la prochaine visite.',
      },
    },
    statistics: {
      example: {
        en: 'How many visitors come, how long they stay on a page, and how many orders are begun and never finished.',
        fr: 'Combien de visiteurs viennent, combien de temps ils restent sur une page et combien de commandes restent inachevées.',
      },
    },
    marketing: {
      sale: true,
      example: {
        en: 'Our advertisement on another site, our message on Facebook, or a YouTube video on this site.',
        fr: 'Notre annonce sur un autre site, notre message sur Facebook ou une vidéo YouTube sur ce site.',
      },
    },
  },
  providers: {
    smartsupp: {
      name: 'Smartsupp.com, s.r.o.',
      country: 'CZ',
      role: { en: 'Runs this site.', fr: 'Exploite ce site.' },
      privacyUrl: { en: '/data', fr: '/fr/data' },
    },
    google: {
      ...youtube.provider,
      name: 'Google Ireland Limited',
      role: {
        en: 'Measures visits, shows advertising and plays videos for us.',
        fr: 'Mesure les visites, diffuse des annonces et lit des vidéos pour nous.',
      },
      privacyUrl: {
        en: 'https://policies.google.com/privacy?hl=en',
        fr: 'https://policies.google.com/privacy?hl=fr',
      },
    },
    facebook: {
      ...metaPixel.provider,
      name: 'Meta Platforms Ireland Limited (Facebook)',
      role: {
        en: 'Shows our advertising on its network and counts what came of it.',
        fr: 'Diffuse nos annonces sur son réseau et compte leurs effets.',
      },
    },
  },
  services: {
    site: {
      category: 'necessary',
      provider: 'smartsupp',
      name: { en: 'This site', fr: 'Ce site' },
      purpose: { standard: 'keeps-session' },
      cookies: [
        {
          name: 'session',
          type: 'http',
          httpOnly: true,
          expires: 'session',
          purpose: { standard: 'keeps-session' },
        },
        {
          name: 'human',
          type: 'http',
          httpOnly: true,
          expires: { hours: 1 },
          purpose: { standard: 'tells-humans-from-bots' },
        },
      ],
    },
    language: {
      category: 'preferences',
      provider: 'smartsupp',
      name: { en: 'Language', fr: 'Langue' },
      purpose: { standard: 'remembers-language' },
      cookies: [
        {
          name: 'lang',
          type: 'script',
          expires: { years: 1 },
          purpose: { standard: 'remembers-language' },
        },
      ],
    },
    chat: {
      category: 'preferences',
      provider: 'smartsupp',
      name: { en: 'Chat box', fr: 'Boîte de discussion' },
      purpose: { standard: 'offers-chat' },
      cookies: [
        {
          name: 'chat-visitor',
          storage: 'localStorage',
          expires: 'persistent',
          purpose: { standard: 'remembers-chat' },
        },
        {
          name: 'chat-draft',
          storage: 'sessionStorage',
          expires: 'session',
          purpose: { standard: 'remembers-form' },
        },
      ],
    },
    'google-analytics': {
      ...googleAnalytics,
      provider: 'google',
      // Google Analytics 4 sets the first two, the others are those of its predecessor.
      cookies: googleAnalytics.cookies?.slice(0, 2),
    },
    'google-ads': {
      ...googleAds,
      provider: 'google',
      purpose: { standard: 'finds-visitors-again' },
    },
    facebook: { ...metaPixel, name: 'Facebook', provider: 'facebook' },
    youtube: { ...youtube, provider: 'google' },
  },
  policy,
})

declare module 'react-consent-ui' {
  interface Register {
    config: typeof consent
  }
}
