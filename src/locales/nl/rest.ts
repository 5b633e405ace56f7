import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Uw keuzes zijn opgeslagen.',
  dialog: {
    title: 'Cookie-instellingen',
    text: 'Kies welke cookies en vergelijkbare technieken wij mogen gebruiken. Uw keuzes gelden voor deze browser en u kunt ze hier altijd wijzigen.',
    nothing:
      'Deze site gebruikt alleen cookies en vergelijkbare technieken waar de site niet zonder kan, dus er valt niets te kiezen.',
    required: 'Altijd actief',
    services: { one: '{count} dienst', other: '{count} diensten' },
    save: 'Mijn keuzes opslaan',
    accept: 'Alles accepteren',
    reject: 'Alles weigeren',
    close: 'Sluiten zonder op te slaan',
    privacy: 'Privacyverklaring van {provider}',
    gpc: 'Uw browser stuurt het signaal Global Privacy Control. Daarom staat dit uit, tenzij u het aanzet.',
  },
  reasons: {
    revision: 'Wij hebben sinds uw laatste keuze gewijzigd hoe wij cookies gebruiken.',
    expired: 'Uw laatste keuze is verlopen, daarom vragen wij het opnieuw.',
  },
  categories: {
    necessary: {
      name: 'Noodzakelijk',
      description:
        'Nodig om de site te laten werken en veilig te houden. Deze cookies kunnen niet worden uitgezet en hebben uw toestemming niet nodig.',
    },
    preferences: {
      name: 'Voorkeuren',
      description: 'Deze cookies onthouden uw voorkeuren, zoals uw taal.',
    },
    statistics: {
      name: 'Statistieken',
      description:
        'Deze cookies tellen bezoeken en laten zien hoe de pagina’s worden gebruikt, zodat wij ze kunnen verbeteren.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Wij en onze partners gebruiken deze cookies om uw bezoeken hier en op andere sites te volgen en daarop gebaseerde advertenties te tonen.',
    },
  },
  table: {
    caption: '{name}: cookies en vergelijkbare technieken',
    name: 'Naam',
    provider: 'Aanbieder',
    purpose: 'Doel',
    type: 'Type',
    expiry: 'Bewaartermijn',
    category: 'Categorie',
    domain: 'Domein',
    none: 'Er wordt niets opgeslagen.',
    readBy: '{provider}; ook gelezen door {readers}',
    types: {
      http: 'HTTP-cookie',
      script: 'Cookie geplaatst door een script',
      pixel: 'Trackingpixel',
      cookie: 'Cookie',
      localStorage: 'Lokale opslag',
      sessionStorage: 'Sessieopslag',
      indexedDB: 'Browserdatabase',
      cacheStorage: 'Browsercache',
    },
    session: 'Einde van de sessie',
    persistent: 'Tot verwijdering',
    notStated: 'Niet vermeld',
    ownPurpose: 'Bewaart uw toestemmingskeuzes.',
    queuePurpose: 'Bewaart het bewijs van uw keuzes totdat onze server het heeft bevestigd.',
    thisSite: 'Deze site',
  },
}
