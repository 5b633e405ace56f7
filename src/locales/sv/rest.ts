import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Dina val har sparats.',
  dialog: {
    title: 'Cookieinställningar',
    text: 'Välj vilka cookies och liknande tekniker vi får använda. Dina val gäller den här webbläsaren, och du kan när som helst ändra dem här.',
    nothing:
      'Den här webbplatsen använder bara cookies och liknande tekniker som den inte fungerar utan, så det finns inget att välja.',
    required: 'Alltid aktiva',
    services: { one: '{count} tjänst', other: '{count} tjänster' },
    save: 'Spara mina val',
    accept: 'Godkänn alla',
    reject: 'Neka alla',
    close: 'Stäng utan att spara',
    privacy: 'Integritetspolicy för {provider}',
    gpc: 'Din webbläsare skickar signalen Global Privacy Control. Därför är det här avstängt om du inte slår på det.',
  },
  reasons: {
    revision: 'Vi har ändrat hur vi använder cookies sedan ditt senaste val.',
    expired: 'Ditt senaste val har upphört att gälla, därför frågar vi igen.',
  },
  categories: {
    necessary: {
      name: 'Nödvändiga',
      description:
        'Behövs för att webbplatsen ska fungera och vara säker. De kan inte stängas av och kräver inte ditt samtycke.',
    },
    preferences: {
      name: 'Funktionella',
      description: 'Kommer ihåg de inställningar du har gjort, till exempel ditt språk.',
    },
    statistics: {
      name: 'Statistik',
      description: 'Räknar besök och visar hur sidorna används, så att vi kan förbättra dem.',
    },
    marketing: {
      name: 'Marknadsföring',
      description:
        'Används av oss och våra partner för att följa dina besök här och på andra webbplatser och för att visa annonser utifrån dem.',
    },
  },
  table: {
    caption: '{name}: cookies och liknande tekniker',
    name: 'Namn',
    provider: 'Leverantör',
    purpose: 'Ändamål',
    type: 'Typ',
    expiry: 'Lagringstid',
    category: 'Kategori',
    domain: 'Domän',
    none: 'Ingenting lagras.',
    readBy: '{provider}; läses även av {readers}',
    types: {
      http: 'HTTP-cookie',
      script: 'Cookie som sätts av skript',
      pixel: 'Spårningspixel',
      cookie: 'Cookie',
      localStorage: 'Lokal lagring',
      sessionStorage: 'Sessionslagring',
      indexedDB: 'Webbläsardatabas',
      cacheStorage: 'Webbläsarcache',
    },
    session: 'Slutet av sessionen',
    persistent: 'Tills den raderas',
    notStated: 'Anges inte',
    ownPurpose: 'Lagrar dina samtyckesval.',
    queuePurpose: 'Lagrar beviset på dina val tills vår server har bekräftat det.',
    thisSite: 'Den här webbplatsen',
  },
}
