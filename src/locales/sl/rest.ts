import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vaše izbire so shranjene.',
  dialog: {
    title: 'Nastavitve piškotkov',
    text: 'Izberite, katere piškotke in podobne tehnologije smemo uporabljati. Vaše izbire veljajo za ta brskalnik in jih lahko tukaj kadar koli spremenite.',
    nothing:
      'To spletno mesto uporablja samo piškotke in podobne tehnologije, brez katerih ne more delovati, zato ni kaj izbirati.',
    required: 'Vedno aktivni',
    services: {
      one: '{count} storitev',
      two: '{count} storitvi',
      few: '{count} storitve',
      other: '{count} storitev',
    },
    save: 'Shrani moje izbire',
    accept: 'Sprejmi vse',
    reject: 'Zavrni vse',
    close: 'Zapri brez shranjevanja',
    privacy: 'Politika zasebnosti: {provider}',
    gpc: 'Vaš brskalnik pošilja signal Global Privacy Control, zato je ta namen izklopljen, razen če ga vklopite.',
  },
  reasons: {
    revision: 'Od vaše zadnje izbire smo spremenili način uporabe piškotkov.',
    expired: 'Vaša zadnja izbira je potekla, zato sprašujemo znova.',
  },
  categories: {
    necessary: {
      name: 'Nujni',
      description:
        'Potrebni so za delovanje in varnost spletnega mesta. Ni jih mogoče izklopiti in ne zahtevajo vaše privolitve.',
    },
    preferences: {
      name: 'Funkcionalni',
      description: 'Zapomnijo si nastavitve, ki ste jih izbrali, na primer jezik.',
    },
    statistics: {
      name: 'Statistični',
      description:
        'Štejejo obiske in kažejo, kako se strani uporabljajo, da jih lahko izboljšujemo.',
    },
    marketing: {
      name: 'Trženjski',
      description:
        'Uporabljamo jih mi in naši partnerji, da spremljamo vaše obiske tukaj in na drugih spletnih mestih ter na njihovi podlagi prikazujemo oglase.',
    },
  },
  table: {
    caption: '{name}: piškotki in podobne tehnologije',
    name: 'Ime',
    provider: 'Ponudnik',
    purpose: 'Namen',
    type: 'Vrsta',
    expiry: 'Čas hrambe',
    category: 'Kategorija',
    domain: 'Domena',
    none: 'Nič se ne shranjuje.',
    readBy: '{provider}; bere tudi: {readers}',
    types: {
      http: 'Piškotek HTTP',
      script: 'Piškotek, ki ga nastavi skript',
      pixel: 'Sledilni piksel',
      cookie: 'Piškotek',
      localStorage: 'Lokalna shramba',
      sessionStorage: 'Shramba seje',
      indexedDB: 'Podatkovna zbirka brskalnika',
      cacheStorage: 'Predpomnilnik brskalnika',
    },
    session: 'Konec seje',
    persistent: 'Do izbrisa',
    notStated: 'Ni navedeno',
    ownPurpose: 'Shranjuje vaše izbire glede privolitve.',
    queuePurpose: 'Shranjuje dokaz o vaših izbirah, dokler ga naš strežnik ne potrdi.',
    thisSite: 'To spletno mesto',
  },
}
