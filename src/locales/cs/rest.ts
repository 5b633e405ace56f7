import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vaše volby jsou uloženy.',
  dialog: {
    title: 'Nastavení souborů cookie',
    text: 'Vyberte, které soubory cookie a podobné technologie smíme používat. Vaše volby platí pro tento prohlížeč a můžete je zde kdykoli změnit.',
    nothing:
      'Tento web používá pouze soubory cookie a podobné technologie, bez kterých se neobejde, takže není co volit.',
    required: 'Vždy aktivní',
    services: {
      one: '{count} služba',
      few: '{count} služby',
      many: '{count} služby',
      other: '{count} služeb',
    },
    save: 'Uložit moje volby',
    accept: 'Přijmout vše',
    reject: 'Odmítnout vše',
    close: 'Zavřít bez uložení',
    privacy: 'Zásady ochrany osobních údajů: {provider}',
    gpc: 'Váš prohlížeč odesílá signál Global Privacy Control, proto je tento účel vypnutý, dokud jej nezapnete.',
  },
  reasons: {
    revision: 'Od vaší poslední volby jsme změnili způsob, jakým soubory cookie používáme.',
    expired: 'Platnost vaší poslední volby skončila, proto se ptáme znovu.',
  },
  categories: {
    necessary: {
      name: 'Nezbytné',
      description:
        'Jsou potřebné, aby web fungoval a byl bezpečný. Nelze je vypnout a nevyžadují váš souhlas.',
    },
    preferences: {
      name: 'Funkční',
      description: 'Pamatují si nastavení, která jste zvolili, například jazyk.',
    },
    statistics: {
      name: 'Statistické',
      description:
        'Počítají návštěvy a ukazují, jak se stránky používají, abychom je mohli zlepšovat.',
    },
    marketing: {
      name: 'Marketingové',
      description:
        'Používáme je my a naši partneři ke sledování vašich návštěv zde i na jiných webech a k zobrazování reklam podle nich.',
    },
  },
  table: {
    caption: '{name}: soubory cookie a podobné technologie',
    name: 'Název',
    provider: 'Poskytovatel',
    purpose: 'Účel',
    type: 'Typ',
    expiry: 'Doba uložení',
    category: 'Kategorie',
    domain: 'Doména',
    none: 'Nic se neukládá.',
    readBy: '{provider}; čte také: {readers}',
    types: {
      http: 'Soubor cookie HTTP',
      script: 'Soubor cookie nastavený skriptem',
      pixel: 'Sledovací pixel',
      cookie: 'Soubor cookie',
      localStorage: 'Místní úložiště',
      sessionStorage: 'Úložiště relace',
      indexedDB: 'Databáze prohlížeče',
      cacheStorage: 'Mezipaměť prohlížeče',
    },
    session: 'Konec relace',
    persistent: 'Do smazání',
    notStated: 'Neuvedeno',
    ownPurpose: 'Ukládá vaše volby ohledně souhlasu.',
    queuePurpose: 'Uchovává doklad o vašich volbách, dokud jej náš server nepotvrdí.',
    thisSite: 'Tento web',
  },
}
