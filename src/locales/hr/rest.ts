import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vaši su odabiri spremljeni.',
  dialog: {
    title: 'Postavke kolačića',
    text: 'Odaberite koje kolačiće i slične tehnologije smijemo koristiti. Vaši odabiri vrijede za ovaj preglednik, a ovdje ih možete promijeniti u bilo kojem trenutku.',
    nothing:
      'Ovo web-mjesto koristi samo kolačiće i slične tehnologije bez kojih ne može raditi, pa nemate što odabrati.',
    required: 'Uvijek aktivni',
    services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
    save: 'Spremi moje odabire',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    close: 'Zatvori bez spremanja',
    privacy: 'Pravila privatnosti: {provider}',
    gpc: 'Vaš preglednik šalje signal Global Privacy Control, stoga je ova svrha isključena dok je ne uključite.',
  },
  reasons: {
    revision: 'Nakon vašeg posljednjeg odabira promijenili smo način na koji koristimo kolačiće.',
    expired: 'Vaš je posljednji odabir istekao, stoga pitamo ponovno.',
  },
  categories: {
    necessary: {
      name: 'Nužni',
      description:
        'Potrebni su kako bi web-mjesto radilo i bilo sigurno. Ne mogu se isključiti i ne zahtijevaju vašu privolu.',
    },
    preferences: {
      name: 'Funkcionalni',
      description: 'Pamte postavke koje ste odabrali, primjerice jezik.',
    },
    statistics: {
      name: 'Statistički',
      description:
        'Broje posjete i pokazuju kako se stranice koriste, kako bismo ih mogli poboljšati.',
    },
    marketing: {
      name: 'Marketinški',
      description:
        'Koristimo ih mi i naši partneri za praćenje vaših posjeta ovdje i na drugim web-mjestima te za prikazivanje oglasa na temelju njih.',
    },
  },
  table: {
    caption: '{name}: kolačići i slične tehnologije',
    name: 'Naziv',
    provider: 'Pružatelj',
    purpose: 'Svrha',
    type: 'Vrsta',
    expiry: 'Trajanje',
    category: 'Kategorija',
    domain: 'Domena',
    none: 'Ništa se ne pohranjuje.',
    readBy: '{provider}; čita i: {readers}',
    types: {
      http: 'HTTP kolačić',
      script: 'Kolačić koji postavlja skripta',
      pixel: 'Piksel za praćenje',
      cookie: 'Kolačić',
      localStorage: 'Lokalna pohrana',
      sessionStorage: 'Pohrana sesije',
      indexedDB: 'Baza podataka preglednika',
      cacheStorage: 'Predmemorija preglednika',
    },
    session: 'Kraj sesije',
    persistent: 'Do brisanja',
    notStated: 'Nije navedeno',
    ownPurpose: 'Pohranjuje vaše odabire u vezi s privolom.',
    queuePurpose: 'Pohranjuje dokaz o vašim odabirima dok ga naš poslužitelj ne potvrdi.',
    thisSite: 'Ovo web-mjesto',
  },
}
