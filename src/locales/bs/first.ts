import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Vaša privatnost, vaš izbor',
    text: 'Koristimo kolačiće i slične tehnologije kako bi ova web-stranica radila. Vi odlučujete hoćemo li ih koristiti i u sljedeće svrhe: {purposes}. Svoj izbor možete promijeniti u svakom trenutku.',
    noticeText:
      'Koristimo kolačiće i slične tehnologije kako bi ova web-stranica radila, kao i u sljedeće svrhe: {purposes}. Svoj izbor možete promijeniti u svakom trenutku.',
    policy: 'Politika kolačića',
    news: 'Novo od vašeg posljednjeg izbora: {names}.',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    customize: 'Podesi izbor',
    acknowledge: 'U redu',
    dismiss: 'Nastavi bez prihvatanja',
    close: 'Zatvori',
  },
  trigger: { open: 'Postavke kolačića', optOut: 'Vaš izbor u vezi s privatnošću' },
  categories: {
    preferences: { name: 'Funkcionalnost' },
    statistics: { name: 'Statistika' },
    marketing: { name: 'Marketing' },
  },
}
