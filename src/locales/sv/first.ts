import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Din integritet, ditt val',
    text: 'Vi använder cookies och liknande tekniker för att webbplatsen ska fungera. Du bestämmer om vi också får använda dem för de här ändamålen: {purposes}. Du kan när som helst ändra ditt val.',
    noticeText:
      'Vi använder cookies och liknande tekniker för att webbplatsen ska fungera och för de här ändamålen: {purposes}. Du kan när som helst ändra ditt val.',
    policy: 'Cookiepolicy',
    news: 'Nytt sedan ditt senaste val: {names}.',
    accept: 'Godkänn alla',
    reject: 'Neka alla',
    customize: 'Anpassa inställningar',
    acknowledge: 'OK',
    dismiss: 'Fortsätt utan att godkänna',
    close: 'Stäng',
  },
  trigger: { open: 'Cookieinställningar', optOut: 'Dina integritetsval' },
  categories: {
    preferences: { name: 'Funktionella' },
    statistics: { name: 'Statistik' },
    marketing: { name: 'Marknadsföring' },
  },
}
