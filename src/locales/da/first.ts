import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Dit privatliv, dit valg',
    text: 'Vi bruger cookies og lignende teknologier, for at websitet kan fungere. Du bestemmer, om vi også må bruge dem til disse formål: {purposes}. Du kan altid ændre dit valg.',
    noticeText:
      'Vi bruger cookies og lignende teknologier, for at websitet kan fungere, og til disse formål: {purposes}. Du kan altid ændre dit valg.',
    policy: 'Cookiepolitik',
    news: 'Nyt siden dit seneste valg: {names}.',
    accept: 'Accepter alle',
    reject: 'Afvis alle',
    customize: 'Tilpas indstillinger',
    acknowledge: 'OK',
    dismiss: 'Fortsæt uden at acceptere',
    close: 'Luk',
  },
  trigger: { open: 'Cookieindstillinger', optOut: 'Dine privatlivsvalg' },
  categories: {
    preferences: { name: 'Funktionelle' },
    statistics: { name: 'Statistik' },
    marketing: { name: 'Markedsføring' },
  },
}
