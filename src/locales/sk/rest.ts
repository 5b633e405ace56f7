import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vaše voľby sú uložené.',
  dialog: {
    title: 'Nastavenia súborov cookie',
    text: 'Vyberte, ktoré súbory cookie a podobné technológie smieme používať. Vaše voľby platia pre tento prehliadač a môžete ich tu kedykoľvek zmeniť.',
    nothing:
      'Tento web používa iba súbory cookie a podobné technológie, bez ktorých sa nezaobíde, takže nie je z čoho vyberať.',
    required: 'Vždy aktívne',
    services: {
      one: '{count} služba',
      few: '{count} služby',
      many: '{count} služby',
      other: '{count} služieb',
    },
    save: 'Uložiť moje voľby',
    accept: 'Prijať všetko',
    reject: 'Odmietnuť všetko',
    close: 'Zavrieť bez uloženia',
    privacy: 'Zásady ochrany osobných údajov: {provider}',
    gpc: 'Váš prehliadač odosiela signál Global Privacy Control, preto je tento účel vypnutý, kým ho nezapnete.',
  },
  reasons: {
    revision: 'Od vašej poslednej voľby sme zmenili spôsob, akým používame súbory cookie.',
    expired: 'Platnosť vašej poslednej voľby uplynula, preto sa pýtame znova.',
  },
  categories: {
    necessary: {
      name: 'Nevyhnutné',
      description:
        'Sú potrebné, aby web fungoval a bol bezpečný. Nedajú sa vypnúť a nevyžadujú váš súhlas.',
    },
    preferences: {
      name: 'Funkčné',
      description: 'Pamätajú si nastavenia, ktoré ste si zvolili, napríklad jazyk.',
    },
    statistics: {
      name: 'Štatistické',
      description:
        'Počítajú návštevy a ukazujú, ako sa stránky používajú, aby sme ich mohli zlepšovať.',
    },
    marketing: {
      name: 'Marketingové',
      description:
        'Používame ich my a naši partneri na sledovanie vašich návštev tu aj na iných weboch a na zobrazovanie reklám podľa nich.',
    },
  },
  table: {
    caption: '{name}: súbory cookie a podobné technológie',
    name: 'Názov',
    provider: 'Poskytovateľ',
    purpose: 'Účel',
    type: 'Typ',
    expiry: 'Doba uchovávania',
    category: 'Kategória',
    domain: 'Doména',
    none: 'Nič sa neukladá.',
    readBy: '{provider}; číta tiež: {readers}',
    types: {
      http: 'Súbor cookie HTTP',
      script: 'Súbor cookie nastavený skriptom',
      pixel: 'Sledovací pixel',
      cookie: 'Súbor cookie',
      localStorage: 'Lokálne úložisko',
      sessionStorage: 'Úložisko relácie',
      indexedDB: 'Databáza prehliadača',
      cacheStorage: 'Vyrovnávacia pamäť prehliadača',
    },
    session: 'Koniec relácie',
    persistent: 'Do vymazania',
    notStated: 'Neuvedené',
    ownPurpose: 'Ukladá vaše voľby týkajúce sa súhlasu.',
    queuePurpose: 'Uchováva doklad o vašich voľbách, kým ho náš server nepotvrdí.',
    thisSite: 'Tento web',
  },
}
