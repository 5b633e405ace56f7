import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Jūsų privatumas – jūsų pasirinkimas',
    text: 'Naudojame slapukus ir panašias technologijas, kad ši svetainė veiktų. Jūs nusprendžiate, ar juos naudosime ir šiais tikslais: {purposes}. Savo pasirinkimą galite bet kada pakeisti.',
    noticeText:
      'Naudojame slapukus ir panašias technologijas, kad ši svetainė veiktų, taip pat šiais tikslais: {purposes}. Savo pasirinkimą galite bet kada pakeisti.',
    policy: 'Slapukų politika',
    news: 'Nauja nuo paskutinio jūsų pasirinkimo: {names}.',
    accept: 'Priimti visus',
    reject: 'Atmesti visus',
    customize: 'Tvarkyti pasirinkimus',
    acknowledge: 'Gerai',
    dismiss: 'Tęsti nesutikus',
    close: 'Uždaryti',
  },
  trigger: { open: 'Slapukų nustatymai', optOut: 'Jūsų privatumo pasirinkimai' },
  categories: {
    preferences: { name: 'Funkcionalumas' },
    statistics: { name: 'Statistika' },
    marketing: { name: 'Rinkodara' },
  },
}
