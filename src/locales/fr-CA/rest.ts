import { overlay } from '../../core/texts/overlay.js'
import { rest as fr } from '../fr/rest.js'

export const rest = overlay(fr, {
  dialog: {
    title: 'Gestion des témoins',
    text: 'Choisissez les témoins et technologies similaires que vous acceptez. Vos choix s’appliquent à ce navigateur, et vous pouvez les modifier ici à tout moment.',
    nothing:
      'Ce site n’utilise que les témoins et technologies similaires dont il ne peut pas se passer\u00a0: vous n’avez aucun choix à faire.',
    services: { one: '{count} service', other: '{count} services', many: '{count} de services' },
  },
  reasons: {
    revision: 'Notre utilisation des témoins a changé depuis votre dernier choix.',
    expired: 'Votre dernier choix a expiré; nous vous posons donc à nouveau la question.',
  },
  categories: {
    necessary: {
      description:
        'Ces témoins font fonctionner le site et assurent sa sécurité. Ils ne peuvent pas être désactivés et ne nécessitent pas votre consentement.',
    },
    preferences: { description: 'Ces témoins mémorisent vos réglages, comme la langue du site.' },
    statistics: {
      description:
        'Ces témoins mesurent la fréquentation et montrent comment les pages sont utilisées, pour que nous puissions les améliorer.',
    },
    marketing: {
      description:
        'Ces témoins nous permettent, ainsi qu’à nos partenaires, de suivre votre navigation ici et sur d’autres sites et d’afficher des publicités en fonction de celle-ci.',
    },
  },
  table: {
    caption: '{name}\u00a0: témoins et technologies similaires',
    readBy: '{provider}; lu aussi par {readers}',
    types: { http: 'Témoin HTTP', script: 'Témoin déposé par un script', cookie: 'Témoin' },
  },
})
