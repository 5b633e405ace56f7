import type { FirstMessages } from '../../core/texts/messages.js'

// Non-breaking spaces are written \u00a0 and \u202f: typed directly, they look like plain spaces.
export const first: FirstMessages = {
  banner: {
    title: 'Votre vie privée, votre choix',
    text: 'Nous utilisons des cookies et d’autres traceurs pour faire fonctionner ce site. Vous décidez si nous les utilisons aussi pour les finalités suivantes\u00a0: {purposes}. Vous pouvez modifier votre choix à tout moment.',
    noticeText:
      'Nous utilisons des cookies et d’autres traceurs pour faire fonctionner ce site et pour les finalités suivantes\u00a0: {purposes}. Vous pouvez modifier votre choix à tout moment.',
    policy: 'Politique en matière de cookies',
    news: 'Nouveau depuis votre dernier choix\u00a0: {names}.',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    customize: 'Personnaliser mes choix',
    acknowledge: 'OK',
    dismiss: 'Continuer sans accepter',
    close: 'Fermer',
  },
  trigger: {
    open: 'Gestion des cookies',
    optOut: 'Vos choix de confidentialité',
  },
  categories: {
    preferences: { name: 'Fonctionnels' },
    statistics: { name: 'Statistiques' },
    marketing: { name: 'Marketing' },
  },
}
