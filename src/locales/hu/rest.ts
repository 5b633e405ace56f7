import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'A döntéseit elmentettük.',
  dialog: {
    title: 'Sütibeállítások',
    text: 'Válassza ki, mely sütiket és hasonló technológiákat használhatjuk. Döntései erre a böngészőre vonatkoznak, és itt bármikor módosíthatja őket.',
    nothing:
      'Ez a webhely csak olyan sütiket és hasonló technológiákat használ, amelyek nélkül nem működik, ezért nincs miből választani.',
    required: 'Mindig aktív',
    services: { one: '{count} szolgáltatás', other: '{count} szolgáltatás' },
    save: 'Döntéseim mentése',
    accept: 'Összes elfogadása',
    reject: 'Összes elutasítása',
    close: 'Bezárás mentés nélkül',
    privacy: 'Adatvédelmi tájékoztató: {provider}',
    gpc: 'A böngészője elküldi a Global Privacy Control jelzést, ezért ez ki van kapcsolva, amíg Ön be nem kapcsolja.',
  },
  reasons: {
    revision: 'A legutóbbi döntése óta módosítottuk, hogyan használjuk a sütiket.',
    expired: 'A legutóbbi döntése lejárt, ezért újra megkérdezzük.',
  },
  categories: {
    necessary: {
      name: 'Szükséges',
      description:
        'A webhely működéséhez és biztonságához kellenek. Nem kapcsolhatók ki, és nem igénylik az Ön hozzájárulását.',
    },
    preferences: {
      name: 'Funkcionális',
      description: 'Megjegyzik a kiválasztott beállításokat, például a nyelvet.',
    },
    statistics: {
      name: 'Statisztikai',
      description:
        'Számolják a látogatásokat, és megmutatják, hogyan használják az oldalakat, hogy javíthassuk azokat.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Ezekkel mi és partnereink nyomon követjük az Ön látogatásait itt és más webhelyeken, és ezeken alapuló hirdetéseket jelenítünk meg.',
    },
  },
  table: {
    caption: '{name}: sütik és hasonló technológiák',
    name: 'Név',
    provider: 'Szolgáltató',
    purpose: 'Cél',
    type: 'Típus',
    expiry: 'Megőrzési idő',
    category: 'Kategória',
    domain: 'Domain',
    none: 'Semmit nem tárolunk.',
    readBy: '{provider}; olvassa még: {readers}',
    types: {
      http: 'HTTP-süti',
      script: 'Szkript által elhelyezett süti',
      pixel: 'Nyomkövető pixel',
      cookie: 'Süti',
      localStorage: 'Helyi tároló',
      sessionStorage: 'Munkamenet-tároló',
      indexedDB: 'Böngésző-adatbázis',
      cacheStorage: 'Böngésző-gyorsítótár',
    },
    session: 'A munkamenet vége',
    persistent: 'Törlésig',
    notStated: 'Nincs megadva',
    ownPurpose: 'Tárolja a hozzájárulásról hozott döntéseit.',
    queuePurpose: 'Tárolja a döntéseinek bizonyítékát, amíg a kiszolgálónk vissza nem igazolja.',
    thisSite: 'Ez a webhely',
  },
}
