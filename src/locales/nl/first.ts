import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Uw privacy, uw keuze',
    text: 'Wij gebruiken cookies en vergelijkbare technieken om deze site te laten werken. U bepaalt of wij ze ook voor deze doeleinden gebruiken: {purposes}. U kunt uw keuze altijd wijzigen.',
    noticeText:
      'Wij gebruiken cookies en vergelijkbare technieken om deze site te laten werken en voor deze doeleinden: {purposes}. U kunt uw keuze altijd wijzigen.',
    policy: 'Cookiebeleid',
    news: 'Nieuw sinds uw laatste keuze: {names}.',
    accept: 'Alles accepteren',
    reject: 'Alles weigeren',
    customize: 'Instellingen aanpassen',
    acknowledge: 'OK',
    dismiss: 'Doorgaan zonder te accepteren',
    close: 'Sluiten',
  },
  trigger: { open: 'Cookie-instellingen', optOut: 'Uw privacykeuzes' },
  categories: {
    preferences: { name: 'Voorkeuren' },
    statistics: { name: 'Statistieken' },
    marketing: { name: 'Marketing' },
  },
}
