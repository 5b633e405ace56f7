import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vaš izbor je sačuvan.',
  dialog: {
    title: 'Podešavanja kolačića',
    text: 'Izaberite koje kolačiće i slične tehnologije smemo da koristimo. Vaš izbor važi za ovaj pregledač i ovde možete da ga promenite u svakom trenutku.',
    nothing:
      'Ovaj sajt koristi samo kolačiće i slične tehnologije bez kojih ne može da radi, pa nema šta da se bira.',
    required: 'Uvek aktivni',
    services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
    save: 'Sačuvaj moj izbor',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    close: 'Zatvori bez čuvanja',
    privacy: '{provider} – politika privatnosti',
    gpc: 'Vaš pregledač šalje signal Global Privacy Control, pa je ovo isključeno dok ga sami ne uključite.',
  },
  reasons: {
    revision: 'Od vašeg poslednjeg izbora promenili smo način na koji koristimo kolačiće.',
    expired: 'Vaš poslednji izbor je istekao, pa ponovo pitamo.',
  },
  categories: {
    necessary: {
      name: 'Neophodni',
      description:
        'Potrebni su da bi sajt radio i bio bezbedan. Ne mogu se isključiti i za njih nije potreban vaš pristanak.',
    },
    preferences: {
      name: 'Funkcionalnost',
      description: 'Pamte podešavanja koja ste izabrali, na primer jezik.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Broje posete i pokazuju kako se stranice koriste, da bismo mogli da ih poboljšamo.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Pomoću njih mi i naši partneri pratimo vaše posete ovde i na drugim sajtovima i prikazujemo oglase na osnovu tih poseta.',
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
    domain: 'Domen',
    none: 'Ništa se ne čuva.',
    readBy: '{provider}; podatke čitaju i: {readers}',
    types: {
      http: 'HTTP kolačić',
      script: 'Kolačić koji postavlja skripta',
      pixel: 'Piksel za praćenje',
      cookie: 'Kolačić',
      localStorage: 'Lokalno skladište',
      sessionStorage: 'Skladište sesije',
      indexedDB: 'Baza podataka pregledača',
      cacheStorage: 'Keš pregledača',
    },
    session: 'Do kraja sesije',
    persistent: 'Do brisanja',
    notStated: 'Nije navedeno',
    ownPurpose: 'Čuva vaš izbor o pristanku.',
    queuePurpose: 'Čuva dokaz o vašem izboru dok ga naš server ne potvrdi.',
    thisSite: 'Ovaj sajt',
  },
}
