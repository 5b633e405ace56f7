import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Sütikre vonatkozó tájékoztató',
    lastUpdated: 'Utolsó frissítés: {date}',
    version: 'Verzió: {version}',
    privacyPolicy: 'adatvédelmi tájékoztatónk',
    contents: 'Ezen az oldalon',
    intro: {
      title: 'Kik vagyunk',
      controller: 'A webhely üzemeltetője és a használt sütik felelőse: {controller}',
      vatId: 'Közösségi adószám',
      address: 'Cím',
      country: 'Ország',
      site: 'Webhely',
      why: 'A sütiket az alább leírt célokra használjuk. Személyes adatokat tartalmazhatnak.',
      privacy: 'A személyes adatok kezelését az {privacyPolicy} ismerteti.',
    },
    what: {
      title: 'Mik azok a sütik?',
      text: 'A sütik (cookie-k) kis adatfájlok, amelyeket egy webhely vagy online szolgáltatás használat közben az Ön számítógépén vagy telefonján tárol, és később újra beolvas. Ezen az oldalon a szó a hasonló technológiákat is jelenti, például a böngésző tárolóját és a nyomkövető pixeleket.',
    },
    purposes: {
      title: 'Mire használjuk őket',
      text: 'A sütiket cél szerint csoportosítjuk. Minden csoportról Ön dönt, azon sütik kivételével, amelyek nélkül ez a webhely nem működik.',
      nothing:
        'Ez a webhely csak olyan sütiket használ, amelyek nélkül nem működik, ezért nincs miről döntenie.',
      service: '{service}: {purpose}',
      legalBasis: 'Jogalap',
      example: 'Példa',
      required: 'Mindig aktív: nincs szükség hozzájárulásra.',
      optIn: 'Csak az Ön hozzájárulásával.',
      optOut: 'Aktív, amíg ki nem kapcsolja.',
    },
    categories: {
      necessary: {
        example:
          'Annak ellenőrzése, hogy Ön ember, az oldalak helyes megjelenítése, a döntéseinek tárolása.',
        legalBasis:
          'Nem hozzájáruláson alapul: feltétlenül szükséges a webhely biztosításához (elektronikus hírközlési adatvédelmi irányelv, 5. cikk (3) bekezdés)',
      },
      preferences: {
        example: 'A webhely azon a nyelven nyílik meg, amelyet legutóbb választott.',
        legalBasis: 'Hozzájárulás',
      },
      statistics: {
        example:
          'Hányan látogatják a webhelyet, mennyi ideig maradnak, és hányan hagyják félbe a rendelést.',
        legalBasis: 'Hozzájárulás',
      },
      marketing: {
        example:
          'A webhely hirdetései más webhelyeken és hálózatokon, vagy egy YouTube-videó ezen a webhelyen.',
        legalBasis: 'Hozzájárulás',
      },
    },
    list: {
      title: 'Az általunk használt sütik',
      text: 'Az egyes sütik szolgáltatója, célja, típusa és megőrzési ideje.',
    },
    providers: {
      title: 'Szolgáltatók',
      text: 'Ezek a cégek nyújtják az általunk használt szolgáltatásokat, és adatokat kaphatnak az Ön látogatásáról.',
      country: 'Ország',
      role: 'Szerep',
      services: 'Szolgáltatások',
      transfer: 'Továbbítás az EGT-n kívülre',
      transfers: {
        dpf: '{country}: EU–USA adatvédelmi keret (GDPR, 45. cikk)',
        adequacy: '{country}: az Európai Bizottság megfelelőségi határozata (GDPR, 45. cikk)',
        scc: '{country}: általános szerződési feltételek (GDPR, 46. cikk)',
        none: '{country}: a szolgáltató nem jelöl meg garanciát',
      },
      privacy: 'Adatvédelmi tájékoztató: {provider}',
      more: 'További információt róluk az {privacyPolicy} tartalmaz.',
    },
    choice: {
      title: 'Az Ön döntései',
      text: 'Bármikor elfogadhatja vagy elutasíthatja a sütiket, célonként ({categories}) vagy egyszerre mindet. A hozzájárulás visszavonása nem érinti a visszavonás előtti adatkezelés jogszerűségét.',
      nothing:
        'Nincs miből választani: ez a webhely csak olyan sütiket használ, amelyek nélkül nem működik.',
      change: 'Ha módosítani szeretné a döntéseit, {settings}.',
      settings: 'nyissa meg a sütibeállításokat',
      kept: 'A döntések megőrzési ideje {days}, ezután újra megkérdezzük.',
      keptApart:
        'A hozzájárulás megőrzési ideje {acceptance}, az elutasításé {refusal}, ezután újra megkérdezzük.',
    },
    signal: {
      title: 'A böngészője adatvédelmi jelzései',
      text: 'Ha a böngészője elküldi a Global Privacy Control jelzést, azt az adatai értékesítése és megosztása elleni tiltakozásnak tekintjük.',
    },
    browsers: {
      title: 'Böngészőbeállítások',
      text: 'A sütiket a böngészőjében is letilthatja vagy törölheti. A szükséges sütik nélkül előfordulhat, hogy a webhely egyes részei nem működnek. Útmutató az egyes böngészőkhöz:',
    },
    rights: {
      title: 'Az Ön jogai',
      text: 'Kérheti tőlünk a hozzáférést a személyes adataihoz, azok helyesbítését, törlését és hordozhatóságát, valamint az adatkezelés korlátozását. Tiltakozhat is az adatkezelés ellen.',
      authority: 'Panaszt tehet a felügyeleti hatóságnál: {authority}.',
    },
    contact: {
      title: 'Kérdések',
      text: 'Ha kérdése vagy kérése van a sütikkel vagy a személyes adatokkal kapcsolatban, írjon nekünk:',
      role: '{role}: {email}',
    },
    links: { title: 'További információ', text: 'Lásd még:' },
    history: {
      title: 'A tájékoztató változásai',
      added: 'Hozzáadva: {names}',
      removed: 'Eltávolítva: {names}',
    },
  },
  status: {
    title: 'Jelenlegi döntései',
    undecided: 'Még nem hozott döntést.',
    required: 'Mindig aktív',
    granted: 'Engedélyezve',
    denied: 'Nincs engedélyezve',
    grantedExcept: 'Engedélyezve, kivéve: {services}',
    deniedExcept: 'Nincs engedélyezve, kivéve: {services}',
    decided: 'A döntés dátuma: {date}',
    until: 'Az érvényesség vége: {date}',
    id: 'Hozzájárulás azonosítója: {id}',
    noId: 'Nem tárolunk azonosítót.',
    notPersisted:
      'A böngészője nem engedi, hogy tároljuk a döntéseit. Az oldal bezárásáig érvényesek.',
    gpc: 'A tiltakozását tiszteletben tartjuk: a böngészője elküldi a Global Privacy Control jelzést.',
    gpcException:
      'A böngészője elküldi a Global Privacy Control jelzést. Ön ennek ellenére engedélyezte a következőket: {names}.',
    gpcConflict:
      'A tiltakozását tiszteletben tartjuk: a böngészője elküldi a Global Privacy Control jelzést, amely felülírja azt a korábbi döntését, hogy engedélyezi a következőket: {names}. Ha ennek ellenére engedélyezni szeretné, módosítsa a döntéseit.',
    change: 'Döntéseim módosítása',
    withdraw: 'Hozzájárulásom visszavonása',
  },
  tableTools: {
    all: 'Sütik és hasonló technológiák',
    search: 'Keresés a listában',
    shown: 'Megjelenítve: {shown} / {total}',
    noMatch: 'Nincs a keresésnek megfelelő találat.',
    showAll: 'Összes megjelenítése ({total})',
    copy: 'Másolás CSV-ként',
    copied: 'Másolva.',
    notCopied: 'A másolás nem sikerült.',
  },
}
