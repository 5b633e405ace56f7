import type { PageMessages } from '../../core/texts/page-messages.js'

// Non-breaking spaces are written \u00a0 and \u202f: typed directly, they look like plain spaces.
export const pages: PageMessages = {
  policy: {
    title: 'Politique en matière de cookies',
    lastUpdated: 'Dernière mise à jour\u00a0: {date}',
    version: 'Version {version}',
    privacyPolicy: 'politique de confidentialité',
    contents: 'Sur cette page',
    intro: {
      title: 'Qui nous sommes',
      controller:
        '{controller} exploite ce site et est responsable des cookies qui y sont utilisés.',
      vatId: 'Numéro de TVA',
      address: 'Adresse',
      country: 'Pays',
      site: 'Site web',
      why: 'Nous utilisons des cookies pour les finalités décrites plus bas. Ils peuvent contenir des données personnelles.',
      privacy: 'Notre {privacyPolicy} explique comment nous traitons les données personnelles.',
    },
    what: {
      title: 'Que sont les cookies\u202f?',
      text: 'Un cookie est un petit fichier de données qu’un site ou un service en ligne dépose sur votre ordinateur ou votre téléphone pendant que vous l’utilisez, puis relit plus tard. Sur cette page, le mot désigne aussi les autres traceurs, comme le stockage du navigateur et les pixels de suivi.',
    },
    purposes: {
      title: 'À quoi ils nous servent',
      text: 'Nous les classons par finalité. Vous décidez pour chacune, sauf pour les cookies dont ce site ne peut pas se passer.',
      nothing:
        'Ce site n’utilise que les cookies dont il ne peut pas se passer\u00a0: vous n’avez rien à décider.',
      service: '{service}\u00a0: {purpose}',
      legalBasis: 'Base légale',
      example: 'Exemple',
      required: 'Toujours actifs\u00a0: aucun consentement n’est nécessaire.',
      optIn: 'Uniquement avec votre consentement.',
      optOut: 'Actifs tant que vous ne les désactivez pas.',
    },
    categories: {
      necessary: {
        example:
          'Vérifier que vous n’êtes pas un robot, afficher correctement les pages, mémoriser vos choix.',
        legalBasis:
          'Sans consentement\u00a0: strictement nécessaires à la fourniture de ce site (directive ePrivacy, art. 5, par. 3)',
      },
      preferences: {
        example: 'Le site s’ouvre dans la langue que vous avez choisie la dernière fois.',
        legalBasis: 'Consentement',
      },
      statistics: {
        example:
          'Le nombre de visiteurs, la durée de leurs visites, le nombre de commandes abandonnées en cours de route.',
        legalBasis: 'Consentement',
      },
      marketing: {
        example:
          'Une publicité pour notre site sur d’autres sites ou réseaux, ou une vidéo YouTube sur ce site.',
        legalBasis: 'Consentement',
      },
    },
    list: {
      title: 'Les cookies que nous utilisons',
      text: 'Pour chacun\u00a0: son fournisseur, sa finalité, son type et sa durée de conservation.',
    },
    providers: {
      title: 'Les fournisseurs de services',
      text: 'Ces entreprises fournissent les services que nous utilisons et peuvent recevoir des données sur votre visite.',
      country: 'Pays',
      role: 'Rôle',
      services: 'Services',
      transfer: 'Transfert hors de l’EEE',
      transfers: {
        dpf: '{country} : cadre de protection des données UE–États-Unis (RGPD, art. 45)',
        adequacy: '{country} : décision d’adéquation de la Commission européenne (RGPD, art. 45)',
        scc: '{country} : clauses contractuelles types (RGPD, art. 46)',
        none: '{country} : le fournisseur n’indique pas de garantie',
      },
      privacy: '{provider}\u00a0– politique de confidentialité',
      more: 'Vous en saurez plus à leur sujet dans notre {privacyPolicy}.',
    },
    choice: {
      title: 'Vos choix',
      text: 'Vous pouvez accepter ou refuser à tout moment, finalité par finalité ({categories}) ou pour toutes à la fois. Le retrait de votre consentement ne compromet pas la licéité du traitement effectué avant ce retrait.',
      nothing:
        'Vous n’avez aucun choix à faire\u00a0: ce site n’utilise que les cookies dont il ne peut pas se passer.',
      change: 'Pour modifier vos choix, {settings}.',
      settings: 'ouvrez la gestion des cookies',
      kept: 'Nous conservons vos choix pendant {days}, puis nous vous posons à nouveau la question.',
      keptApart:
        'Nous conservons un consentement pendant {acceptance} et un refus pendant {refusal}, puis nous vous posons à nouveau la question.',
    },
    signal: {
      title: 'Signaux de confidentialité de votre navigateur',
      text: 'Si votre navigateur envoie le signal Global Privacy Control, nous le traitons comme une opposition à la vente et au partage de vos données.',
    },
    browsers: {
      title: 'Les réglages de votre navigateur',
      text: 'Votre navigateur peut lui aussi refuser ou supprimer les cookies. Sans ceux qui sont nécessaires, certaines parties de ce site risquent de ne pas fonctionner. Les éditeurs de navigateurs expliquent comment faire\u00a0:',
    },
    rights: {
      title: 'Vos droits',
      text: 'Vous pouvez nous demander l’accès à vos données personnelles, leur rectification, leur effacement, leur portabilité ou la limitation de leur utilisation. Vous pouvez aussi vous opposer à cette utilisation.',
      authority:
        'Vous pouvez adresser une réclamation à l’autorité de contrôle\u00a0: {authority}.',
    },
    contact: {
      title: 'Vos questions',
      text: 'Pour toute question ou demande au sujet des cookies ou des données personnelles, écrivez-nous\u00a0:',
      role: '{role}\u00a0: {email}',
    },
    links: {
      title: 'Pour en savoir plus',
      text: 'Vous trouverez plus de détails ici\u00a0:',
    },
    history: {
      title: 'Modifications de cette politique',
      added: 'Ajouts\u00a0: {names}',
      removed: 'Retraits\u00a0: {names}',
    },
  },
  status: {
    title: 'Vos choix actuels',
    undecided: 'Vous n’avez pas encore fait de choix.',
    required: 'Toujours actifs',
    granted: 'Oui',
    denied: 'Non',
    grantedExcept: 'Oui, sauf {services}',
    deniedExcept: 'Non, sauf {services}',
    decided: 'Choix enregistrés le {date}.',
    until: 'Valables jusqu’au {date}.',
    id: 'Identifiant du consentement\u00a0: {id}',
    noId: 'Aucun identifiant n’est enregistré.',
    notPersisted:
      'Votre navigateur ne nous permet pas de conserver vos choix\u00a0: ils s’appliquent jusqu’à la fermeture de cette page.',
    gpc: 'Votre demande d’opposition est respectée\u00a0: votre navigateur envoie le signal Global Privacy Control.',
    gpcException:
      'Votre navigateur envoie le signal Global Privacy Control\u202f; vous avez tout de même autorisé {names}.',
    gpcConflict:
      'Votre demande d’opposition est respectée\u00a0: votre navigateur envoie le signal Global Privacy Control, qui l’emporte sur votre choix antérieur d’autoriser {names}. Pour autoriser cela tout de même, modifiez vos choix.',
    change: 'Modifier mes choix',
    withdraw: 'Retirer mon consentement',
  },
  tableTools: {
    all: 'Cookies et autres traceurs',
    search: 'Rechercher dans cette liste',
    shown: 'Affichés\u00a0: {shown} sur {total}',
    noMatch: 'Aucun résultat pour votre recherche.',
    showAll: 'Tout afficher ({total})',
    copy: 'Copier au format CSV',
    copied: 'Copié.',
    notCopied: 'La copie a échoué.',
  },
}
