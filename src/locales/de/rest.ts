import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Ihre Auswahl ist gespeichert.',
  dialog: {
    title: 'Cookie-Einstellungen',
    text: 'Wählen Sie, welche Cookies und ähnlichen Technologien wir verwenden dürfen. Ihre Auswahl gilt für diesen Browser; Sie können sie hier jederzeit ändern.',
    nothing:
      'Diese Website verwendet nur Cookies und ähnliche Technologien, ohne die sie nicht funktioniert. Daher gibt es nichts auszuwählen.',
    required: 'Immer aktiv',
    services: { one: '{count} Dienst', other: '{count} Dienste' },
    save: 'Auswahl speichern',
    accept: 'Alle akzeptieren',
    reject: 'Alle ablehnen',
    close: 'Schließen, ohne zu speichern',
    privacy: 'Datenschutzerklärung von {provider}',
    gpc: 'Ihr Browser sendet das Signal „Global Privacy Control“. Daher ist dieser Zweck abgeschaltet, solange Sie ihn nicht einschalten.',
  },
  reasons: {
    revision: 'Seit Ihrer letzten Auswahl haben wir geändert, wie wir Cookies verwenden.',
    expired: 'Ihre letzte Auswahl ist abgelaufen, deshalb fragen wir erneut.',
  },
  categories: {
    necessary: {
      name: 'Notwendig',
      description:
        'Erforderlich, damit die Website funktioniert und sicher bleibt. Diese Cookies lassen sich nicht abschalten und brauchen keine Einwilligung.',
    },
    preferences: {
      name: 'Funktional',
      description: 'Diese Cookies merken sich Ihre Einstellungen, zum Beispiel die Sprache.',
    },
    statistics: {
      name: 'Statistik',
      description:
        'Diese Cookies zählen Besuche und zeigen, wie die Seiten genutzt werden, damit wir sie verbessern können.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Mit diesen Cookies verfolgen wir und unsere Partner Ihre Besuche hier und auf anderen Websites und zeigen darauf abgestimmte Werbung.',
    },
  },
  table: {
    caption: '{name}: Cookies und ähnliche Technologien',
    name: 'Name',
    provider: 'Anbieter',
    purpose: 'Zweck',
    type: 'Art',
    expiry: 'Speicherdauer',
    category: 'Kategorie',
    domain: 'Domain',
    none: 'Es wird nichts gespeichert.',
    readBy: '{provider}; auch ausgelesen von {readers}',
    types: {
      http: 'HTTP-Cookie',
      script: 'Per Skript gesetztes Cookie',
      pixel: 'Zählpixel',
      cookie: 'Cookie',
      localStorage: 'Lokaler Speicher',
      sessionStorage: 'Sitzungsspeicher',
      indexedDB: 'Browser-Datenbank',
      cacheStorage: 'Browser-Cache',
    },
    session: 'Ende der Sitzung',
    persistent: 'Bis zur Löschung',
    notStated: 'Keine Angabe',
    ownPurpose: 'Speichert Ihre Auswahl zur Einwilligung.',
    queuePurpose: 'Speichert den Nachweis Ihrer Auswahl, bis unser Server ihn bestätigt hat.',
    thisSite: 'Diese Website',
  },
}
