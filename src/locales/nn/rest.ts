import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Vala dine er lagra.',
  dialog: {
    title: 'Innstillingar for informasjonskapslar',
    text: 'Vel kva informasjonskapslar og liknande teknologiar vi kan bruke. Vala gjeld for denne nettlesaren, og du kan når som helst endre dei her.',
    nothing:
      'Denne nettstaden bruker berre informasjonskapslar og liknande teknologiar som han ikkje kan fungere utan, så det er ingenting å velje.',
    required: 'Alltid aktive',
    services: { one: '{count} teneste', other: '{count} tenester' },
    save: 'Lagre vala mine',
    accept: 'Godta alle',
    reject: 'Avvis alle',
    close: 'Lukk utan å lagre',
    privacy: 'Personvernerklæring for {provider}',
    gpc: 'Nettlesaren din sender signalet Global Privacy Control. Difor er dette slått av med mindre du slår det på.',
  },
  reasons: {
    revision: 'Vi har endra korleis vi bruker informasjonskapslar sidan førre val.',
    expired: 'Det førre valet ditt har gått ut, så vi spør igjen.',
  },
  categories: {
    necessary: {
      name: 'Nødvendige',
      description:
        'Trengst for at nettstaden skal fungere og vere trygg. Dei kan ikkje slåast av og krev ikkje samtykket ditt.',
    },
    preferences: {
      name: 'Funksjonelle',
      description: 'Hugsar innstillingane du har valt, til dømes språket.',
    },
    statistics: {
      name: 'Statistikk',
      description: 'Tel besøk og viser korleis sidene blir brukte, slik at vi kan gjere dei betre.',
    },
    marketing: {
      name: 'Marknadsføring',
      description:
        'Blir brukte av oss og partnarane våre til å følgje besøka dine her og på andre nettstader og til å vise annonsar baserte på dei.',
    },
  },
  table: {
    caption: '{name}: informasjonskapslar og liknande teknologiar',
    name: 'Namn',
    provider: 'Leverandør',
    purpose: 'Føremål',
    type: 'Type',
    expiry: 'Lagringstid',
    category: 'Kategori',
    domain: 'Domene',
    none: 'Ingenting blir lagra.',
    readBy: '{provider}; blir òg lese av {readers}',
    types: {
      http: 'HTTP-informasjonskapsel',
      script: 'Informasjonskapsel sett av skript',
      pixel: 'Sporingspiksel',
      cookie: 'Informasjonskapsel',
      localStorage: 'Lokal lagring',
      sessionStorage: 'Øktlagring',
      indexedDB: 'Nettlesardatabase',
      cacheStorage: 'Nettlesarbuffer',
    },
    session: 'Slutten av økta',
    persistent: 'Til han blir sletta',
    notStated: 'Ikkje oppgitt',
    ownPurpose: 'Lagrar samtykkevala dine.',
    queuePurpose: 'Lagrar beviset på vala dine heilt til tenaren vår har stadfesta det.',
    thisSite: 'Denne nettstaden',
  },
}
