import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Jūsu privātums, jūsu izvēle',
    text: 'Mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas, lai šī vietne darbotos. Jūs izlemjat, vai tās izmantojam arī šādiem nolūkiem: {purposes}. Savu izvēli varat mainīt jebkurā laikā.',
    noticeText:
      'Mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas, lai šī vietne darbotos, kā arī šādiem nolūkiem: {purposes}. Savu izvēli varat mainīt jebkurā laikā.',
    policy: 'Sīkdatņu politika',
    news: 'Jaunums kopš jūsu pēdējās izvēles: {names}.',
    accept: 'Pieņemt visas',
    reject: 'Noraidīt visas',
    customize: 'Pielāgot izvēli',
    acknowledge: 'Labi',
    dismiss: 'Turpināt bez piekrišanas',
    close: 'Aizvērt',
  },
  trigger: { open: 'Sīkdatņu iestatījumi', optOut: 'Jūsu privātuma izvēles' },
  categories: {
    preferences: { name: 'Funkcionalitāte' },
    statistics: { name: 'Statistika' },
    marketing: { name: 'Mārketings' },
  },
}
