import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Vaša privatnost, vaš odabir',
    text: 'Koristimo kolačiće i slične tehnologije kako bi ovo web-mjesto radilo. Vi odlučujete hoćemo li ih koristiti i u sljedeće svrhe: {purposes}. Svoj odabir možete promijeniti u bilo kojem trenutku.',
    noticeText:
      'Koristimo kolačiće i slične tehnologije kako bi ovo web-mjesto radilo te u sljedeće svrhe: {purposes}. Svoj odabir možete promijeniti u bilo kojem trenutku.',
    policy: 'Pravila o kolačićima',
    news: 'Novo od vašeg posljednjeg odabira: {names}.',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    customize: 'Upravljaj postavkama',
    acknowledge: 'U redu',
    dismiss: 'Nastavi bez prihvaćanja',
    close: 'Zatvori',
  },
  trigger: { open: 'Postavke kolačića', optOut: 'Vaši odabiri privatnosti' },
  categories: {
    preferences: { name: 'Funkcionalni' },
    statistics: { name: 'Statistički' },
    marketing: { name: 'Marketinški' },
  },
}
