import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Privatësia juaj, zgjedhja juaj',
    text: 'Ne përdorim kuki dhe teknologji të ngjashme që ky uebsajt të funksionojë. Ju vendosni nëse do t’i përdorim edhe për këto qëllime: {purposes}. Mund ta ndryshoni zgjedhjen tuaj në çdo kohë.',
    noticeText:
      'Ne përdorim kuki dhe teknologji të ngjashme që ky uebsajt të funksionojë, si dhe për këto qëllime: {purposes}. Mund ta ndryshoni zgjedhjen tuaj në çdo kohë.',
    policy: 'Politika e kukive',
    news: 'Të reja që nga zgjedhja juaj e fundit: {names}.',
    accept: 'Prano të gjitha',
    reject: 'Refuzo të gjitha',
    customize: 'Personalizo zgjedhjet',
    acknowledge: 'Në rregull',
    dismiss: 'Vazhdo pa pranuar',
    close: 'Mbyll',
  },
  trigger: { open: 'Cilësimet e kukive', optOut: 'Zgjedhjet tuaja të privatësisë' },
  categories: {
    preferences: { name: 'Funksionaliteti' },
    statistics: { name: 'Statistikat' },
    marketing: { name: 'Marketingu' },
  },
}
