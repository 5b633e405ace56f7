import type { FirstMessages } from '../../core/texts/messages.js'

// Non-breaking spaces are written \u00a0 and \u202f, so that nobody mistakes them for plain ones.
export const first: FirstMessages = {
  banner: {
    title: 'Votre vie privée, votre choix',
    text: 'Nous utilisons des cookies et des techniques similaires. Certains sont nécessaires au fonctionnement de ce site\u202f; les autres ne servent que si vous êtes d’accord. Vous pouvez changer d’avis à tout moment.',
    noticeText:
      'Nous utilisons des cookies et des techniques similaires pour faire fonctionner ce site et pour l’améliorer. Vous pouvez changer cela à tout moment.',
    news: 'Nouveau depuis votre dernier choix\u00a0: {names}.',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    customize: 'Personnaliser',
    acknowledge: 'OK',
    dismiss: 'Continuer sans accepter',
    close: 'Fermer',
  },
  trigger: {
    open: 'Paramètres de confidentialité',
    optOut: 'Vos choix de confidentialité',
  },
}
