import type { SiteTexts } from './en.js'

export const fr: SiteTexts = {
  languages: { en: 'English', fr: 'Français' },
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
      'Les balises de Google Analytics, de Google Ads, de Facebook et de la boîte de discussion sont des doublures : elles enregistrent dans ce navigateur ce que les vraies y enregistrent, et ne contactent personne. Seule la vidéo est vraie, et elle attend votre clic.',
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
    title: 'Des questions ?',
    closed:
      'La boîte de discussion vous reconnaît dans ce navigateur : elle a besoin de votre permission.',
    allow: 'Autoriser la boîte de discussion',
    settings: 'Tous les réglages',
    hello: 'Bonjour ! Que souhaitez-vous savoir ?',
    label: 'Votre message',
    send: 'Envoyer',
    sent: 'Ceci est une doublure : personne ne lit ce que vous écrivez.',
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
    more: 'Ce que chacun enregistre se trouve dans la',
  },
  footer: {
    note: 'Un exemple pour react-consent-ui. Les faits de sa politique viennent de celle qu’une vraie entreprise a publiée ; cette entreprise ne gère pas ce site.',
    language: 'Langue',
  },
}
