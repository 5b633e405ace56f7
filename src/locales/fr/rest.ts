import type { RestMessages } from '../../core/texts/messages.js'

// Non-breaking spaces are written \u00a0 and \u202f, so that nobody mistakes them for plain ones.
export const rest: RestMessages = {
  saved: 'Votre choix est enregistré.',
  dialog: {
    title: 'Paramètres de confidentialité',
    text: 'Choisissez ce qui peut fonctionner sur ce site. Votre choix vaut pour ce navigateur, et vous pouvez le modifier ici à tout moment.',
    required: 'Toujours actif',
    services: { one: '{count} service', other: '{count} services' },
    save: 'Enregistrer mon choix',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    close: 'Fermer sans enregistrer',
    privacy: 'Politique de confidentialité\u00a0: {provider}',
    gpc: 'Votre navigateur envoie le signal Global Privacy Control\u00a0: cette option reste désactivée, sauf si vous l’activez.',
  },
  categories: {
    necessary: {
      name: 'Nécessaires',
      description:
        'Ils font fonctionner le site et assurent sa sécurité. On ne peut pas les désactiver et ils ne demandent pas de consentement.',
    },
    preferences: {
      name: 'Préférences',
      description: 'Ils gardent en mémoire les réglages que vous avez choisis.',
    },
    statistics: {
      name: 'Statistiques',
      description:
        'Ils comptent les visites et montrent comment les pages sont utilisées, pour que nous puissions les améliorer.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Ils affichent des publicités et des contenus choisis pour vous, ici et sur d’autres sites.',
    },
  },
  table: {
    caption: '{name}\u00a0: cookies et stockages similaires',
    name: 'Nom',
    provider: 'Fournisseur',
    purpose: 'Finalité',
    type: 'Type',
    expiry: 'Durée',
    category: 'Catégorie',
    domain: 'Domaine',
    none: 'Rien n’est enregistré.',
    readBy: '{provider}\u202f; lu aussi par {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie de script',
      pixel: 'Pixel de suivi',
      cookie: 'Cookie',
      localStorage: 'Stockage local',
      sessionStorage: 'Stockage de session',
      indexedDB: 'Base de données du navigateur',
      cacheStorage: 'Cache du navigateur',
    },
    session: 'Fin de la session',
    persistent: 'Jusqu’à suppression',
    ownPurpose: 'Conserve votre choix de confidentialité.',
    queuePurpose: 'Conserve la preuve de votre choix jusqu’à ce que notre serveur l’ait confirmée.',
    thisSite: 'Ce site',
  },
}
