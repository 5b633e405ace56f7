import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Az Ön adatai, az Ön döntése',
    text: 'Sütiket és hasonló technológiákat használunk, hogy ez a webhely működjön. Ön dönti el, hogy a következő célokra is használhatjuk-e őket: {purposes}. Döntését bármikor módosíthatja.',
    noticeText:
      'Sütiket és hasonló technológiákat használunk, hogy ez a webhely működjön, valamint a következő célokra: {purposes}. Döntését bármikor módosíthatja.',
    policy: 'Sütikre vonatkozó tájékoztató',
    news: 'Újdonság a legutóbbi döntése óta: {names}.',
    accept: 'Összes elfogadása',
    reject: 'Összes elutasítása',
    customize: 'Beállítások kezelése',
    acknowledge: 'OK',
    dismiss: 'Folytatás elfogadás nélkül',
    close: 'Bezárás',
  },
  trigger: { open: 'Sütibeállítások', optOut: 'Adatvédelmi döntései' },
  categories: {
    preferences: { name: 'Funkcionális' },
    statistics: { name: 'Statisztikai' },
    marketing: { name: 'Marketing' },
  },
}
