import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Vaša zasebnost, vaša izbira',
    text: 'Uporabljamo piškotke in podobne tehnologije, da to spletno mesto deluje. Sami odločate, ali jih uporabljamo tudi za te namene: {purposes}. Svojo izbiro lahko kadar koli spremenite.',
    noticeText:
      'Uporabljamo piškotke in podobne tehnologije, da to spletno mesto deluje, in za te namene: {purposes}. Svojo izbiro lahko kadar koli spremenite.',
    policy: 'Politika piškotkov',
    news: 'Novo od vaše zadnje izbire: {names}.',
    accept: 'Sprejmi vse',
    reject: 'Zavrni vse',
    customize: 'Upravljaj nastavitve',
    acknowledge: 'V redu',
    dismiss: 'Nadaljuj brez sprejetja',
    close: 'Zapri',
  },
  trigger: { open: 'Nastavitve piškotkov', optOut: 'Vaše izbire glede zasebnosti' },
  categories: {
    preferences: { name: 'Funkcionalni' },
    statistics: { name: 'Statistični' },
    marketing: { name: 'Trženjski' },
  },
}
