import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Är Privatsphär, Är Auswiel',
    text: 'Mir benotze Cookies an ähnlech Technologien, fir datt dëse Site fonctionnéiert. Dir decidéiert, ob mir se och fir dës Zwecker benotzen: {purposes}. Dir kënnt Är Auswiel zu all Moment änneren.',
    noticeText:
      'Mir benotze Cookies an ähnlech Technologien, fir datt dëse Site fonctionnéiert, a fir dës Zwecker: {purposes}. Dir kënnt Är Auswiel zu all Moment änneren.',
    policy: 'Cookie-Politik',
    news: 'Nei zanter Ärer leschter Auswiel: {names}.',
    accept: 'Alles akzeptéieren',
    reject: 'Alles refuséieren',
    customize: 'Auswiel upassen',
    acknowledge: 'OK',
    dismiss: 'Weider ouni ze akzeptéieren',
    close: 'Zoumaachen',
  },
  trigger: { open: 'Cookie-Astellungen', optOut: 'Är Auswiel zum Dateschutz' },
  categories: {
    preferences: { name: 'Funktionell' },
    statistics: { name: 'Statistik' },
    marketing: { name: 'Marketing' },
  },
}
