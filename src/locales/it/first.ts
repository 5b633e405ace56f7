import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Privacy, una libera scelta',
    text: 'Usiamo i cookie e tecnologie simili per far funzionare questo sito. È possibile decidere se li usiamo anche per queste finalità: {purposes}. La scelta può essere modificata in qualsiasi momento.',
    noticeText:
      'Usiamo i cookie e tecnologie simili per far funzionare questo sito e per queste finalità: {purposes}. La scelta può essere modificata in qualsiasi momento.',
    policy: 'Cookie policy',
    news: 'Novità dall’ultima scelta: {names}.',
    accept: 'Accetta tutto',
    reject: 'Rifiuta tutto',
    customize: 'Gestisci le preferenze',
    acknowledge: 'OK',
    dismiss: 'Continua senza accettare',
    close: 'Chiudi',
  },
  trigger: { open: 'Preferenze sui cookie', optOut: 'Scelte sulla privacy' },
  categories: {
    preferences: { name: 'Funzionali' },
    statistics: { name: 'Statistiche' },
    marketing: { name: 'Marketing' },
  },
}
