import type { SiteTexts } from './en.js'

// Non-breaking spaces are written \u00a0: typed directly, they look like plain spaces.
export const fr: SiteTexts = {
  titles: {
    home: 'Un site qui demande d’abord',
    video: 'La page vidéo',
    policy: 'Politique de cookies',
    data: 'Politique de confidentialité',
  },
  nav: {
    label: 'Pages',
    home: 'Accueil',
    video: 'Vidéo',
    policy: 'Politique de cookies',
    data: 'Confidentialité',
  },
  skip: 'Aller au contenu',
  brand: 'Site d’exemple',
  home: {
    title: 'Rien ne tourne sans votre accord.',
    lead: 'Ce petit site décrit dans un seul fichier ce qu’il enregistre. Son bandeau, ses réglages, sa vidéo protégée et sa politique de cookies en découlent.',
    standIns:
      'Les balises de Google Analytics, de Google Ads, de Facebook et de la boîte de discussion sont des doublures\u00a0: elles enregistrent dans ce navigateur ce que les vraies y enregistrent, et ne contactent personne. Seule la vidéo est vraie, et elle attend votre clic.',
    video: 'Voir la page vidéo',
    policy: 'Lire la politique de cookies',
  },
  grants: {
    title: 'Ce qui peut tourner',
    text: 'Change au moment où vous décidez, sans recharger la page.',
    on: 'tourne',
    off: 'ne tourne pas',
  },
  stored: {
    title: 'Ce que ce navigateur garde pour ce site',
    text: 'Les cookies et le stockage que les scripts de cette page peuvent voir.',
    none: 'Rien du tout.',
    kinds: {
      cookie: 'cookie',
      localStorage: 'stockage local',
      sessionStorage: 'stockage de session',
    },
  },
  proofs: {
    title: 'Ce que votre serveur apprendrait',
    text: 'Chaque décision prise depuis l’ouverture de cette page, telle que onDecision la remet. Ce site ne l’envoie nulle part.',
    none: 'Aucune décision pour l’instant.',
  },
  chat: {
    title: 'Des questions\u00a0?',
    closed:
      'La boîte de discussion vous reconnaît dans ce navigateur\u00a0: elle a besoin de votre permission.',
    allow: 'Autoriser la boîte de discussion',
    settings: 'Tous les réglages',
    hello: 'Bonjour\u00a0! Que souhaitez-vous savoir\u00a0?',
    label: 'Votre message',
    send: 'Envoyer',
    sent: 'Ceci est une doublure\u00a0: personne ne lit ce que vous écrivez.',
  },
  video: {
    title: 'Une vidéo qui attend',
    lead: 'Tant que vous n’êtes pas d’accord, il n’y a ni cadre, ni image, ni connexion à YouTube. L’affiche est un fichier de ce site, et le cadre garde sa taille pour que rien ne saute.',
    name: 'YouTube Developers Live: Embedded Web Player Customization',
  },
  data: {
    title: 'Politique de confidentialité',
    lead: 'Un vrai site explique ici comment il traite les données personnelles. Cet exemple ne garde que ce à quoi sa politique de cookies renvoie.',
    providers: 'Les fournisseurs en bref',
    google: 'Google mesure les visites, diffuse des annonces et lit des vidéos pour nous.',
    facebook: 'Facebook diffuse nos annonces sur son réseau.',
    more: {
      before: 'Ce que chacun enregistre se trouve dans la ',
      link: 'politique de cookies',
      after: '.',
    },
  },
  footer: {
    note: 'Un exemple pour react-consent-ui. Les faits de sa politique viennent de celle qu’une vraie entreprise a publiée\u00a0; cette entreprise ne gère pas ce site.',
    language: 'Langue',
  },
  config: {
    examples: {
      necessary:
        'Nous vérifions qu’une personne remplit le formulaire, nous affichons les pages comme il faut et nous gardons votre réponse à la barre de cookies.',
      preferences:
        'Vous avez choisi l’anglais sur ce site multilingue et le retrouvez en anglais à la prochaine visite.',
      statistics:
        'Combien de visiteurs viennent, combien de temps ils restent sur une page et combien de commandes restent inachevées.',
      marketing:
        'Notre annonce sur un autre site, notre message sur Facebook ou une vidéo YouTube sur ce site.',
    },
    roles: {
      smartsupp: 'Exploite ce site.',
      google: 'Mesure les visites, diffuse des annonces et lit des vidéos pour nous.',
      facebook: 'Diffuse nos annonces sur son réseau et compte leurs effets.',
    },
    services: { site: 'Ce site', language: 'Langue', chat: 'Boîte de discussion' },
    officer: 'Délégué à la protection des données',
    authority: 'Office de protection des données personnelles, République tchèque',
    mdn: 'Le fonctionnement des cookies, sur MDN',
    chat: {
      title: 'Encore un doute\u00a0?',
      text: 'Posez votre question dans la boîte de discussion de votre tableau de bord, et nous reviendrons vers vous. Notre assistance ne répond que dans les formules payantes.',
    },
  },
}
