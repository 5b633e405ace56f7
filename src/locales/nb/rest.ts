import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Valgene dine er lagret.',
  dialog: {
    title: 'Innstillinger for informasjonskapsler',
    text: 'Velg hvilke informasjonskapsler og lignende teknologier vi kan bruke. Valgene gjelder for denne nettleseren, og du kan når som helst endre dem her.',
    nothing:
      'Dette nettstedet bruker bare informasjonskapsler og lignende teknologier som det ikke kan fungere uten, så det er ingenting å velge.',
    required: 'Alltid aktive',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
    save: 'Lagre valgene mine',
    accept: 'Godta alle',
    reject: 'Avvis alle',
    close: 'Lukk uten å lagre',
    privacy: 'Personvernerklæring for {provider}',
    gpc: 'Nettleseren din sender signalet Global Privacy Control. Derfor er dette slått av med mindre du slår det på.',
  },
  reasons: {
    revision: 'Vi har endret hvordan vi bruker informasjonskapsler siden forrige valg.',
    expired: 'Ditt forrige valg er utløpt, så vi spør igjen.',
  },
  categories: {
    necessary: {
      name: 'Nødvendige',
      description:
        'Kreves for at nettstedet skal fungere og være sikkert. De kan ikke slås av og krever ikke ditt samtykke.',
    },
    preferences: {
      name: 'Funksjonelle',
      description: 'Husker innstillingene du har valgt, for eksempel språket.',
    },
    statistics: {
      name: 'Statistikk',
      description: 'Teller besøk og viser hvordan sidene brukes, slik at vi kan forbedre dem.',
    },
    marketing: {
      name: 'Markedsføring',
      description:
        'Brukes av oss og våre partnere til å følge besøkene dine her og på andre nettsteder og til å vise annonser basert på dem.',
    },
  },
  table: {
    caption: '{name}: informasjonskapsler og lignende teknologier',
    name: 'Navn',
    provider: 'Leverandør',
    purpose: 'Formål',
    type: 'Type',
    expiry: 'Lagringstid',
    category: 'Kategori',
    domain: 'Domene',
    none: 'Ingenting lagres.',
    readBy: '{provider}; leses også av {readers}',
    types: {
      http: 'HTTP-informasjonskapsel',
      script: 'Informasjonskapsel satt av skript',
      pixel: 'Sporingspiksel',
      cookie: 'Informasjonskapsel',
      localStorage: 'Lokal lagring',
      sessionStorage: 'Øktlagring',
      indexedDB: 'Nettleserdatabase',
      cacheStorage: 'Nettleserbuffer',
    },
    session: 'Slutten av økten',
    persistent: 'Til den slettes',
    notStated: 'Ikke oppgitt',
    ownPurpose: 'Lagrer samtykkevalgene dine.',
    queuePurpose: 'Lagrer beviset på valgene dine inntil serveren vår har bekreftet det.',
    thisSite: 'Dette nettstedet',
  },
}
