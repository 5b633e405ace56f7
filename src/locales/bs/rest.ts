import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vaši izbori su sačuvani.',
  dialog: {
    title: 'Postavke kolačića',
    text: 'Odaberite koje kolačiće i slične tehnologije smijemo koristiti. Vaši izbori vrijede za ovaj preglednik i možete ih ovdje promijeniti u svakom trenutku.',
    nothing:
      'Ova web-stranica koristi samo kolačiće i slične tehnologije bez kojih ne može raditi, pa se nema šta birati.',
    required: 'Uvijek aktivni',
    services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
    save: 'Sačuvaj moje izbore',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    close: 'Zatvori bez spremanja',
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
    ownPurpose: 'Čuva vaše izbore o saglasnosti.',
    queuePurpose: 'Čuva dokaz o vašim izborima dok ga naš server ne potvrdi.',
    thisSite: 'Ova web-stranica',
  },
}
