import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Ihre Privatsphäre, Ihre Wahl',
    text: 'Wir verwenden Cookies und ähnliche Technologien, damit diese Website funktioniert. Sie entscheiden, ob wir sie auch für diese Zwecke verwenden: {purposes}. Sie können Ihre Auswahl jederzeit ändern.',
    noticeText:
      'Wir verwenden Cookies und ähnliche Technologien, damit diese Website funktioniert, und für diese Zwecke: {purposes}. Sie können Ihre Auswahl jederzeit ändern.',
    policy: 'Cookie-Richtlinie',
    news: 'Neu seit Ihrer letzten Auswahl: {names}.',
    accept: 'Alle akzeptieren',
    reject: 'Alle ablehnen',
    customize: 'Einstellungen anpassen',
    acknowledge: 'OK',
    dismiss: 'Weiter ohne Einwilligung',
    close: 'Schließen',
  },
  trigger: { open: 'Cookie-Einstellungen', optOut: 'Ihre Datenschutzoptionen' },
  categories: {
    preferences: { name: 'Funktional' },
    statistics: { name: 'Statistik' },
    marketing: { name: 'Marketing' },
  },
}
