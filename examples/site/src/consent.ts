import { defineConsent } from 'react-consent-ui'
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
      name: 'Google Ireland Limited',
      country: 'IE',
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
      name: 'Meta Platforms Ireland Limited (Facebook)',
      country: 'IE',
      role: {
        en: 'Shows our advertising on its network and counts what came of it.',
        fr: 'Diffuse nos annonces sur son réseau et compte leurs effets.',
      },
      privacyUrl: 'https://www.facebook.com/privacy/policy',
    },
  },
  services: {
    site: {
      category: 'necessary',
      provider: 'smartsupp',
      name: { en: 'This site', fr: 'Ce site' },
      purpose: {
        en: 'Shows the pages and keeps forms safe.',
        fr: 'Affiche les pages et protège les formulaires.',
      },
      cookies: [
        {
          name: 'session',
          type: 'http',
          httpOnly: true,
          expires: 'session',
          purpose: {
            en: 'Holds your visit together from page to page.',
            fr: 'Relie les pages de votre visite.',
          },
        },
        {
          name: 'human',
          type: 'http',
          httpOnly: true,
          expires: { hours: 1 },
          purpose: {
            en: 'Remembers that you are not a robot.',
            fr: 'Retient que vous n’êtes pas un robot.',
          },
        },
      ],
    },
    language: {
      category: 'preferences',
      provider: 'smartsupp',
      name: { en: 'Language', fr: 'Langue' },
      purpose: {
        en: 'Shows the site in the language you chose.',
        fr: 'Affiche le site dans la langue que vous avez choisie.',
      },
      cookies: [
        {
          name: 'lang',
          type: 'script',
          expires: { years: 1 },
          purpose: { en: 'The language you chose.', fr: 'La langue que vous avez choisie.' },
        },
      ],
    },
    chat: {
      category: 'preferences',
      provider: 'smartsupp',
      name: { en: 'Chat box', fr: 'Boîte de discussion' },
      purpose: {
        en: 'Answers questions, and recognizes you when you come back.',
        fr: 'Répond aux questions et vous reconnaît à votre retour.',
      },
      cookies: [
        {
          name: 'chat-visitor',
          storage: 'localStorage',
          expires: 'persistent',
          purpose: { en: 'Finds your conversation again.', fr: 'Retrouve votre conversation.' },
        },
        {
          name: 'chat-draft',
          storage: 'sessionStorage',
          expires: 'session',
          purpose: {
            en: 'Keeps a message you have not sent yet.',
            fr: 'Garde un message que vous n’avez pas encore envoyé.',
          },
        },
      ],
    },
    'google-analytics': {
      category: 'statistics',
      provider: 'google',
      name: 'Google Analytics',
      purpose: {
        en: 'Counts visits and shows how pages are used.',
        fr: 'Compte les visites et montre comment les pages sont utilisées.',
      },
      cookies: [
        {
          name: '_ga',
          type: 'script',
          expires: { years: 2 },
          purpose: {
            en: 'Tells one visitor from another.',
            fr: 'Distingue un visiteur d’un autre.',
          },
        },
        {
          name: '_ga_*',
          type: 'script',
          expires: { years: 2 },
          purpose: { en: 'Counts the pages of one visit.', fr: 'Compte les pages d’une visite.' },
        },
      ],
    },
    'google-ads': {
      category: 'marketing',
      provider: 'google',
      name: 'Google Ads',
      purpose: {
        en: 'Shows our advertising elsewhere and measures what came of it.',
        fr: 'Diffuse nos annonces ailleurs et mesure leurs effets.',
      },
      cookies: [
        {
          name: '_gcl_au',
          type: 'script',
          expires: { days: 90 },
          purpose: {
            en: 'Links a visit to the advertisement before it.',
            fr: 'Relie une visite à l’annonce qui l’a précédée.',
          },
        },
        {
          name: 'IDE',
          domain: 'doubleclick.net',
          type: 'http',
          expires: { months: 13 },
          purpose: {
            en: 'Picks advertising on other sites.',
            fr: 'Choisit les annonces sur d’autres sites.',
          },
        },
      ],
    },
    facebook: {
      category: 'marketing',
      provider: 'facebook',
      name: 'Facebook',
      purpose: {
        en: 'Shows our messages on Facebook to people who were here.',
        fr: 'Montre nos messages sur Facebook à qui est passé ici.',
      },
      cookies: [
        {
          name: '_fbp',
          type: 'script',
          expires: { days: 90 },
          purpose: { en: 'Recognizes the browser.', fr: 'Reconnaît le navigateur.' },
        },
        {
          name: 'fr',
          domain: 'facebook.com',
          type: 'http',
          httpOnly: true,
          expires: { days: 90 },
          purpose: { en: 'Picks and measures advertising.', fr: 'Choisit et mesure les annonces.' },
        },
      ],
    },
    youtube: {
      category: 'marketing',
      provider: 'google',
      name: 'YouTube',
      purpose: { en: 'Plays videos.', fr: 'Lit des vidéos.' },
      cookies: [
        {
          name: 'VISITOR_INFO1_LIVE',
          domain: 'youtube.com',
          type: 'http',
          httpOnly: true,
          expires: { days: 180 },
          purpose: {
            en: 'Estimates the bandwidth and recognizes the browser.',
            fr: 'Estime le débit et reconnaît le navigateur.',
          },
        },
        {
          name: 'YSC',
          domain: 'youtube.com',
          type: 'http',
          httpOnly: true,
          expires: 'session',
          purpose: { en: 'Counts views of videos.', fr: 'Compte les vues des vidéos.' },
        },
        {
          name: 'yt-remote-device-id',
          domain: 'www.youtube-nocookie.com',
          storage: 'localStorage',
          expires: 'persistent',
          purpose: {
            en: 'Recognizes the device that plays.',
            fr: 'Reconnaît l’appareil de lecture.',
          },
        },
      ],
    },
  },
  policy,
})

declare module 'react-consent-ui' {
  interface Register {
    config: typeof consent
  }
}
