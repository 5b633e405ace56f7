import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Dine valg er gemt.',
  dialog: {
    title: 'Cookieindstillinger',
    text: 'Vælg, hvilke cookies og lignende teknologier vi må bruge. Dine valg gælder for denne browser, og du kan altid ændre dem her.',
    nothing:
      'Dette website bruger kun cookies og lignende teknologier, som det ikke kan fungere uden, så der er ikke noget at vælge.',
    required: 'Altid aktive',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
    save: 'Gem mine valg',
    accept: 'Accepter alle',
    reject: 'Afvis alle',
    close: 'Luk uden at gemme',
    privacy: 'Privatlivspolitik for {provider}',
    gpc: 'Din browser sender signalet Global Privacy Control. Derfor er dette slået fra, medmindre du slår det til.',
  },
  reasons: {
    revision: 'Vi har ændret, hvordan vi bruger cookies, siden dit seneste valg.',
    expired: 'Dit seneste valg er udløbet, så vi spørger igen.',
  },
  categories: {
    necessary: {
      name: 'Nødvendige',
      description:
        'Kræves, for at websitet kan fungere og være sikkert. De kan ikke slås fra og kræver ikke dit samtykke.',
    },
    preferences: {
      name: 'Funktionelle',
      description: 'Husker de indstillinger, du har valgt, for eksempel dit sprog.',
    },
    statistics: {
      name: 'Statistik',
      description: 'Tæller besøg og viser, hvordan siderne bruges, så vi kan forbedre dem.',
    },
    marketing: {
      name: 'Markedsføring',
      description:
        'Bruges af os og vores partnere til at følge dine besøg her og på andre websites og til at vise annoncer ud fra dem.',
    },
  },
  table: {
    caption: '{name}: cookies og lignende teknologier',
    name: 'Navn',
    provider: 'Udbyder',
    purpose: 'Formål',
    type: 'Type',
    expiry: 'Opbevaringstid',
    category: 'Kategori',
    domain: 'Domæne',
    none: 'Der gemmes ikke noget.',
    readBy: '{provider}; læses også af {readers}',
    types: {
      http: 'HTTP-cookie',
      script: 'Cookie sat af et script',
      pixel: 'Sporingspixel',
      cookie: 'Cookie',
      localStorage: 'Lokal lagring',
      sessionStorage: 'Sessionslagring',
      indexedDB: 'Browserdatabase',
      cacheStorage: 'Browsercache',
    },
    session: 'Sessionens afslutning',
    persistent: 'Indtil sletning',
    notStated: 'Ikke oplyst',
    ownPurpose: 'Gemmer dine samtykkevalg.',
    queuePurpose: 'Gemmer beviset for dine valg, indtil vores server har bekræftet det.',
    thisSite: 'Dette website',
  },
}
