import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Vaša privatnost, vaš izbor',
    text: 'Koristimo kolačiće i slične tehnologije da bi ovaj sajt radio. Vi odlučujete da li ih koristimo i u sledeće svrhe: {purposes}. Svoj izbor možete da promenite u svakom trenutku.',
    noticeText:
      'Koristimo kolačiće i slične tehnologije da bi ovaj sajt radio, kao i u sledeće svrhe: {purposes}. Svoj izbor možete da promenite u svakom trenutku.',
    policy: 'Politika kolačića',
    news: 'Novo od vašeg poslednjeg izbora: {names}.',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    customize: 'Podesi izbor',
    acknowledge: 'U redu',
    dismiss: 'Nastavi bez prihvatanja',
    close: 'Zatvori',
  },
  trigger: { open: 'Podešavanja kolačića', optOut: 'Vaš izbor u vezi sa privatnošću' },
  categories: {
    preferences: { name: 'Funkcionalnost' },
    statistics: { name: 'Statistika' },
    marketing: { name: 'Marketing' },
  },
}
