import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'U privaatheid, u keuse',
    text: 'Ons gebruik koekies en soortgelyke tegnologieë om hierdie webwerf te laat werk. U besluit of ons dit ook vir hierdie doeleindes mag gebruik: {purposes}. U kan u keuse te eniger tyd verander.',
    noticeText:
      'Ons gebruik koekies en soortgelyke tegnologieë om hierdie webwerf te laat werk en vir hierdie doeleindes: {purposes}. U kan u keuse te eniger tyd verander.',
    policy: 'Koekiebeleid',
    news: 'Nuut sedert u laaste keuse: {names}.',
    accept: 'Aanvaar alles',
    reject: 'Weier alles',
    customize: 'Bestuur voorkeure',
    acknowledge: 'OK',
    dismiss: 'Gaan voort sonder om te aanvaar',
    close: 'Sluit',
  },
  trigger: { open: 'Koekievoorkeure', optOut: 'U privaatheidskeuses' },
  categories: {
    preferences: { name: 'Funksioneel' },
    statistics: { name: 'Statistiek' },
    marketing: { name: 'Bemarking' },
  },
}
