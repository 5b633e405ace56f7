import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Vaše soukromí, vaše volba',
    text: 'Používáme soubory cookie a podobné technologie, aby tento web fungoval. Vy rozhodujete, zda je používáme také pro tyto účely: {purposes}. Svou volbu můžete kdykoli změnit.',
    noticeText:
      'Používáme soubory cookie a podobné technologie, aby tento web fungoval, a také pro tyto účely: {purposes}. Svou volbu můžete kdykoli změnit.',
    policy: 'Zásady používání souborů cookie',
    news: 'Novinky od vaší poslední volby: {names}.',
    accept: 'Přijmout vše',
    reject: 'Odmítnout vše',
    customize: 'Spravovat nastavení',
    acknowledge: 'OK',
    dismiss: 'Pokračovat bez souhlasu',
    close: 'Zavřít',
  },
  trigger: { open: 'Nastavení souborů cookie', optOut: 'Vaše možnosti ochrany soukromí' },
  categories: {
    preferences: { name: 'Funkční' },
    statistics: { name: 'Statistické' },
    marketing: { name: 'Marketingové' },
  },
}
