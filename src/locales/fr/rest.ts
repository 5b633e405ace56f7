import type { RestMessages } from '../../core/texts/messages.js'

// Non-breaking spaces are written \u00a0 and \u202f: typed directly, they look like plain spaces.
export const rest: RestMessages = {
  saved: 'Vos choix sont enregistrés.',
  dialog: {
    title: 'Gestion des cookies',
    text: 'Choisissez les cookies et autres traceurs que vous acceptez. Vos choix s’appliquent à ce navigateur, et vous pouvez les modifier ici à tout moment.',
    nothing:
      'Ce site n’utilise que les cookies et autres traceurs dont il ne peut pas se passer\u00a0: vous n’avez aucun choix à faire.',
    required: 'Toujours actifs',
    services: { one: '{count} service', many: '{count} de services', other: '{count} services' },
    save: 'Enregistrer mes choix',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    close: 'Fermer sans enregistrer',
    privacy: '{provider}\u00a0– politique de confidentialité',
    gpc: 'Votre navigateur envoie le signal Global Privacy Control\u00a0: cette finalité reste refusée, sauf si vous l’activez.',
  },
  reasons: {
    revision: 'Notre utilisation des cookies a changé depuis votre dernier choix.',
    expired: 'Votre dernier choix a expiré\u202f; nous vous posons donc à nouveau la question.',
  },
  categories: {
    necessary: {
      name: 'Nécessaires',
      description:
        'Ces cookies font fonctionner le site et assurent sa sécurité. Ils ne peuvent pas être désactivés et ne nécessitent pas votre consentement.',
    },
    preferences: {
      name: 'Fonctionnels',
      description: 'Ces cookies mémorisent vos réglages, comme la langue du site.',
    },
    statistics: {
      name: 'Statistiques',
      description:
        'Ces cookies mesurent la fréquentation et montrent comment les pages sont utilisées, pour que nous puissions les améliorer.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Ces cookies nous permettent, ainsi qu’à nos partenaires, de suivre votre navigation ici et sur d’autres sites et d’afficher des publicités en fonction de celle-ci.',
    },
  },
  table: {
    caption: '{name}\u00a0: cookies et autres traceurs',
    name: 'Nom',
    provider: 'Fournisseur',
    purpose: 'Finalité',
    type: 'Type',
    expiry: 'Durée de conservation',
    category: 'Catégorie',
    domain: 'Domaine',
    none: 'Rien n’est enregistré.',
    readBy: '{provider}\u202f; lu aussi par {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie déposé par un script',
      pixel: 'Pixel de suivi',
      cookie: 'Cookie',
      localStorage: 'Stockage local',
      sessionStorage: 'Stockage de session',
      indexedDB: 'Base de données du navigateur',
      cacheStorage: 'Cache du navigateur',
    },
    session: 'Fin de la session',
    persistent: 'Jusqu’à suppression',
    notStated: 'Non précisée',
    ownPurpose: 'Mémorise vos choix.',
    queuePurpose: 'Conserve la preuve de vos choix jusqu’à ce que notre serveur l’ait confirmée.',
    thisSite: 'Ce site',
  },
}
