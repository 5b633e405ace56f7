import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Ditt personvern, ditt valg',
    text: 'Vi bruker informasjonskapsler og lignende teknologier for at nettstedet skal fungere. Du bestemmer om vi også bruker dem til disse formålene: {purposes}. Du kan når som helst endre valget ditt.',
    noticeText:
      'Vi bruker informasjonskapsler og lignende teknologier for at nettstedet skal fungere, og til disse formålene: {purposes}. Du kan når som helst endre valget ditt.',
    policy: 'Erklæring om informasjonskapsler',
    news: 'Nytt siden forrige valg: {names}.',
    accept: 'Godta alle',
    reject: 'Avvis alle',
    customize: 'Tilpass innstillinger',
    acknowledge: 'OK',
    dismiss: 'Fortsett uten å godta',
    close: 'Lukk',
  },
  trigger: { open: 'Innstillinger for informasjonskapsler', optOut: 'Dine personvernvalg' },
  categories: {
    preferences: { name: 'Funksjonelle' },
    statistics: { name: 'Statistikk' },
    marketing: { name: 'Markedsføring' },
  },
}
