import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Votre vie privée, votre choix',
    text: 'Nous utilisons des témoins (cookies) et des technologies similaires pour faire fonctionner ce site. Vous décidez si nous les utilisons aussi aux fins suivantes\u00a0: {purposes}. Vous pouvez modifier votre choix à tout moment.',
    noticeText:
      'Nous utilisons des témoins (cookies) et des technologies similaires pour faire fonctionner ce site et aux fins suivantes\u00a0: {purposes}. Vous pouvez modifier votre choix à tout moment.',
    policy: 'Politique relative aux témoins',
    news: 'Nouveau depuis votre dernier choix\u00a0: {names}.',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    customize: 'Personnaliser mes choix',
    acknowledge: 'OK',
    dismiss: 'Continuer sans accepter',
    close: 'Fermer',
  },
  trigger: { open: 'Gestion des témoins', optOut: 'Vos choix de confidentialité' },
  categories: {
    preferences: { name: 'Fonctionnels' },
    statistics: { name: 'Statistiques' },
    marketing: { name: 'Marketing' },
  },
}
