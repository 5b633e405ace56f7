import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Teie privaatsus, teie valik',
    text: 'Kasutame küpsiseid ja sarnaseid tehnoloogiaid, et see sait töötaks. Teie otsustate, kas kasutame neid ka järgmistel eesmärkidel: {purposes}. Oma valikut saate igal ajal muuta.',
    noticeText:
      'Kasutame küpsiseid ja sarnaseid tehnoloogiaid, et see sait töötaks, ning ka järgmistel eesmärkidel: {purposes}. Oma valikut saate igal ajal muuta.',
    policy: 'Küpsiste kasutamise põhimõtted',
    news: 'Pärast teie viimast valikut lisandunud: {names}.',
    accept: 'Nõustu kõigiga',
    reject: 'Keeldu kõigist',
    customize: 'Kohanda valikuid',
    acknowledge: 'OK',
    dismiss: 'Jätka nõustumata',
    close: 'Sulge',
  },
  trigger: { open: 'Küpsiste seaded', optOut: 'Teie privaatsusvalikud' },
  categories: {
    preferences: { name: 'Funktsionaalsus' },
    statistics: { name: 'Statistika' },
    marketing: { name: 'Turundus' },
  },
}
