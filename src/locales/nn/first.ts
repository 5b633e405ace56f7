import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Ditt personvern, ditt val',
    text: 'Vi bruker informasjonskapslar og liknande teknologiar for at nettstaden skal fungere. Du bestemmer om vi òg bruker dei til desse føremåla: {purposes}. Du kan når som helst endre valet ditt.',
    noticeText:
      'Vi bruker informasjonskapslar og liknande teknologiar for at nettstaden skal fungere, og til desse føremåla: {purposes}. Du kan når som helst endre valet ditt.',
    policy: 'Erklæring om informasjonskapslar',
    news: 'Nytt sidan førre val: {names}.',
    accept: 'Godta alle',
    reject: 'Avvis alle',
    customize: 'Tilpass innstillingar',
    acknowledge: 'OK',
    dismiss: 'Hald fram utan å godta',
    close: 'Lukk',
  },
  trigger: { open: 'Innstillingar for informasjonskapslar', optOut: 'Personvernvala dine' },
  categories: {
    preferences: { name: 'Funksjonelle' },
    statistics: { name: 'Statistikk' },
    marketing: { name: 'Marknadsføring' },
  },
}
