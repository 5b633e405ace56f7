import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vaš izbor je sačuvan.',
  dialog: {
    title: 'Postavke kolačića',
    text: 'Odaberite koje kolačiće i slične tehnologije smijemo koristiti. Vaš izbor vrijedi za ovaj preglednik i možete ga ovdje promijeniti u svakom trenutku.',
    nothing:
      'Ova web-stranica koristi samo kolačiće i slične tehnologije bez kojih ne može raditi, pa se nema šta birati.',
    required: 'Uvijek aktivni',
    services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
    save: 'Sačuvaj moj izbor',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    close: 'Zatvori bez čuvanja',
    privacy: '{provider} – politika privatnosti',
    gpc: 'Vaš preglednik šalje signal Global Privacy Control, pa je ovo isključeno dok ga sami ne uključite.',
  },
  reasons: {
    revision: 'Od vašeg posljednjeg izbora promijenili smo način na koji koristimo kolačiće.',
    expired: 'Vaš posljednji izbor je istekao, pa ponovo pitamo.',
  },
  categories: {
    necessary: {
      name: 'Neophodni',
      description:
        'Potrebni su da bi web-stranica radila i bila sigurna. Ne mogu se isključiti i za njih nije potrebna vaša saglasnost.',
    },
    preferences: {
      name: 'Funkcionalnost',
      description: 'Pamte postavke koje ste odabrali, naprimjer jezik.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Broje posjete i pokazuju kako se stranice koriste, da bismo ih mogli poboljšati.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Pomoću njih mi i naši partneri pratimo vaše posjete ovdje i na drugim web-stranicama i prikazujemo oglase na osnovu tih posjeta.',
    },
  },
  table: {
    caption: '{name}: kolačići i slične tehnologije',
    name: 'Naziv',
    provider: 'Pružalac',
    purpose: 'Svrha',
    type: 'Vrsta',
    expiry: 'Rok čuvanja',
    category: 'Kategorija',
    domain: 'Domena',
    none: 'Ništa se ne pohranjuje.',
    readBy: '{provider}; podatke čitaju i: {readers}',
    types: {
      http: 'HTTP kolačić',
      script: 'Kolačić koji postavlja skripta',
      pixel: 'Piksel za praćenje',
      cookie: 'Kolačić',
      localStorage: 'Lokalna pohrana',
      sessionStorage: 'Pohrana sesije',
      indexedDB: 'Baza podataka preglednika',
      cacheStorage: 'Keš preglednika',
    },
    session: 'Do kraja sesije',
    persistent: 'Do brisanja',
    notStated: 'Nije navedeno',
    ownPurpose: 'Čuva vaš izbor o saglasnosti.',
    queuePurpose: 'Čuva dokaz o vašem izboru dok ga naš server ne potvrdi.',
    thisSite: 'Ova web-stranica',
  },
}
