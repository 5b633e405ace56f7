import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Teie valikud on salvestatud.',
  dialog: {
    title: 'Küpsiste seaded',
    text: 'Valige, milliseid küpsiseid ja sarnaseid tehnoloogiaid tohime kasutada. Teie valikud kehtivad selles brauseris ja saate neid siin igal ajal muuta.',
    nothing:
      'See sait kasutab ainult selliseid küpsiseid ja sarnaseid tehnoloogiaid, ilma milleta see ei tööta, seega ei ole midagi valida.',
    required: 'Alati aktiivsed',
    services: { one: '{count} teenus', other: '{count} teenust' },
    save: 'Salvesta minu valikud',
    accept: 'Nõustu kõigiga',
    reject: 'Keeldu kõigist',
    close: 'Sulge salvestamata',
    privacy: '{provider} – privaatsuspõhimõtted',
    gpc: 'Teie brauser saadab signaali Global Privacy Control, seetõttu on see välja lülitatud, kuni te selle ise sisse lülitate.',
  },
  reasons: {
    revision: 'Pärast teie viimast valikut oleme muutnud seda, kuidas me küpsiseid kasutame.',
    expired: 'Teie viimane valik on aegunud, seetõttu küsime uuesti.',
  },
  categories: {
    necessary: {
      name: 'Vajalikud',
      description:
        'Neid on vaja, et sait töötaks ja oleks turvaline. Neid ei saa välja lülitada ja nende jaoks ei ole vaja teie nõusolekut.',
    },
    preferences: {
      name: 'Funktsionaalsus',
      description: 'Jätavad meelde teie tehtud seaded, näiteks keele.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Loendavad külastusi ja näitavad, kuidas lehti kasutatakse, et saaksime neid paremaks teha.',
    },
    marketing: {
      name: 'Turundus',
      description:
        'Nende abil jälgime koos oma partneritega teie külastusi siin ja muudel saitidel ning näitame nende põhjal reklaame.',
    },
  },
  table: {
    caption: '{name}: küpsised ja sarnased tehnoloogiad',
    name: 'Nimi',
    provider: 'Pakkuja',
    purpose: 'Eesmärk',
    type: 'Liik',
    expiry: 'Säilitamisaeg',
    category: 'Kategooria',
    domain: 'Domeen',
    none: 'Midagi ei salvestata.',
    readBy: '{provider}; loevad ka: {readers}',
    types: {
      http: 'HTTP-küpsis',
      script: 'Skripti salvestatud küpsis',
      pixel: 'Jälgimispiksel',
      cookie: 'Küpsis',
      localStorage: 'Kohalik salvestusruum',
      sessionStorage: 'Seansi salvestusruum',
      indexedDB: 'Brauseri andmebaas',
      cacheStorage: 'Brauseri vahemälu',
    },
    session: 'Seansi lõpuni',
    persistent: 'Kuni kustutamiseni',
    notStated: 'Märkimata',
    ownPurpose: 'Salvestab teie nõusolekuvalikud.',
    queuePurpose: 'Hoiab teie valikute tõendit alles, kuni meie server on selle kinnitanud.',
    thisSite: 'See sait',
  },
}
