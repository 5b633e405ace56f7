import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Vaše súkromie, vaša voľba',
    text: 'Používame súbory cookie a podobné technológie, aby tento web fungoval. Vy rozhodujete, či ich používame aj na tieto účely: {purposes}. Svoju voľbu môžete kedykoľvek zmeniť.',
    noticeText:
      'Používame súbory cookie a podobné technológie, aby tento web fungoval, a tiež na tieto účely: {purposes}. Svoju voľbu môžete kedykoľvek zmeniť.',
    policy: 'Zásady používania súborov cookie',
    news: 'Novinky od vašej poslednej voľby: {names}.',
    accept: 'Prijať všetko',
    reject: 'Odmietnuť všetko',
    customize: 'Spravovať nastavenia',
    acknowledge: 'OK',
    dismiss: 'Pokračovať bez súhlasu',
    close: 'Zavrieť',
  },
  trigger: { open: 'Nastavenia súborov cookie', optOut: 'Vaše možnosti ochrany súkromia' },
  categories: {
    preferences: { name: 'Funkčné' },
    statistics: { name: 'Štatistické' },
    marketing: { name: 'Marketingové' },
  },
}
