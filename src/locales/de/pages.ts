import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookie-Richtlinie',
    lastUpdated: 'Zuletzt aktualisiert: {date}',
    version: 'Version {version}',
    privacyPolicy: 'Datenschutzerklärung',
    contents: 'Auf dieser Seite',
    intro: {
      title: 'Wer wir sind',
      controller:
        '{controller} betreibt diese Website und ist für die verwendeten Cookies verantwortlich.',
      vatId: 'USt-IdNr.',
      address: 'Anschrift',
      country: 'Land',
      site: 'Website',
      why: 'Wir verwenden Cookies für die unten beschriebenen Zwecke. Cookies können personenbezogene Daten enthalten.',
      privacy: 'Wie wir mit personenbezogenen Daten umgehen, erklärt unsere {privacyPolicy}.',
    },
    what: {
      title: 'Was sind Cookies?',
      text: 'Cookies sind kleine Dateien, die eine Website oder ein Online-Dienst bei der Nutzung auf Ihrem Computer oder Smartphone speichert und später wieder ausliest. Auf dieser Seite sind damit auch ähnliche Technologien gemeint, etwa der Speicher Ihres Browsers und Zählpixel.',
    },
    purposes: {
      title: 'Wofür wir sie verwenden',
      text: 'Wir ordnen Cookies nach Zwecken. Sie entscheiden über jede Gruppe, außer über die Cookies, ohne die diese Website nicht funktioniert.',
      nothing:
        'Diese Website verwendet nur Cookies, ohne die sie nicht funktioniert. Daher müssen Sie nichts entscheiden.',
      service: '{service}: {purpose}',
      legalBasis: 'Rechtsgrundlage',
      example: 'Beispiel',
      required: 'Immer aktiv: Es ist keine Einwilligung nötig.',
      optIn: 'Nur mit Ihrer Einwilligung.',
      optOut: 'Aktiv, solange Sie sie nicht abschalten.',
    },
    categories: {
      necessary: {
        example:
          'Prüfen, ob Sie ein Mensch sind, die Seiten richtig anzeigen, Ihre Auswahl speichern.',
        legalBasis:
          'Ohne Einwilligung: unbedingt erforderlich, um diese Website bereitzustellen (ePrivacy-Richtlinie, Art. 5 Abs. 3)',
      },
      preferences: {
        example: 'Die Website öffnet sich in der Sprache, die Sie zuletzt gewählt haben.',
        legalBasis: 'Einwilligung',
      },
      statistics: {
        example:
          'Wie viele Menschen uns besuchen, wie lange sie bleiben und wie viele eine Bestellung abbrechen.',
        legalBasis: 'Einwilligung',
      },
      marketing: {
        example:
          'Werbung für diese Website auf anderen Websites und in Netzwerken oder ein YouTube-Video auf dieser Website.',
        legalBasis: 'Einwilligung',
      },
    },
    list: {
      title: 'Cookies, die wir verwenden',
      text: 'Jedes Cookie mit Anbieter, Zweck, Art und Speicherdauer.',
    },
    providers: {
      title: 'Dienstanbieter',
      text: 'Diese Unternehmen stellen die Dienste bereit, die wir nutzen, und können Daten über Ihren Besuch erhalten.',
      country: 'Land',
      role: 'Rolle',
      services: 'Dienste',
      transfer: 'Übermittlung in Länder außerhalb des EWR',
      transfers: {
        dpf: '{country}: Datenschutzrahmen EU-USA (DSGVO, Art. 45)',
        adequacy:
          '{country}: Angemessenheitsbeschluss der Europäischen Kommission (DSGVO, Art. 45)',
        scc: '{country}: Standardvertragsklauseln (DSGVO, Art. 46)',
        none: '{country}: Der Anbieter nennt keine Garantien',
      },
      privacy: 'Datenschutzerklärung von {provider}',
      more: 'Mehr über diese Unternehmen steht in unserer {privacyPolicy}.',
    },
    choice: {
      title: 'Ihre Auswahl',
      text: 'Sie können jederzeit zustimmen oder ablehnen, für jeden Zweck einzeln ({categories}) oder für alle zugleich. Durch den Widerruf der Einwilligung wird die Rechtmäßigkeit der bis zum Widerruf erfolgten Verarbeitung nicht berührt.',
      nothing:
        'Es gibt nichts auszuwählen: Diese Website verwendet nur Cookies, ohne die sie nicht funktioniert.',
      change: 'Um Ihre Auswahl zu ändern, {settings}.',
      settings: 'öffnen Sie die Cookie-Einstellungen',
      kept: 'Wir speichern Ihre Auswahl für {days}, danach fragen wir erneut.',
      keptApart:
        'Wir speichern eine Einwilligung für {acceptance} und eine Ablehnung für {refusal}, danach fragen wir erneut.',
    },
    signal: {
      title: 'Datenschutzsignale Ihres Browsers',
      text: 'Wenn Ihr Browser das Signal „Global Privacy Control“ sendet, behandeln wir es als Widerspruch gegen den Verkauf und die Weitergabe Ihrer Daten.',
    },
    browsers: {
      title: 'Browser-Einstellungen',
      text: 'Sie können Cookies auch in Ihrem Browser blockieren oder löschen. Ohne die notwendigen Cookies funktionieren Teile dieser Website möglicherweise nicht. Anleitungen für Ihren Browser:',
    },
    rights: {
      title: 'Ihre Rechte',
      text: 'Sie haben uns gegenüber das Recht auf Auskunft über Ihre personenbezogenen Daten, auf Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit. Sie können der Verarbeitung auch widersprechen.',
      authority: 'Sie können sich bei der Aufsichtsbehörde beschweren: {authority}.',
    },
    contact: {
      title: 'Fragen',
      text: 'Wenn Sie eine Frage oder ein Anliegen zu Cookies oder personenbezogenen Daten haben, schreiben Sie uns:',
      role: '{role}: {email}',
    },
    links: { title: 'Weitere Informationen', text: 'Siehe auch:' },
    history: {
      title: 'Änderungen dieser Richtlinie',
      added: 'Hinzugefügt: {names}',
      removed: 'Entfernt: {names}',
    },
  },
  status: {
    title: 'Ihre aktuelle Auswahl',
    undecided: 'Sie haben noch keine Auswahl getroffen.',
    required: 'Immer aktiv',
    granted: 'Erlaubt',
    denied: 'Nicht erlaubt',
    grantedExcept: 'Erlaubt, außer {services}',
    deniedExcept: 'Nicht erlaubt, außer {services}',
    decided: 'Auswahl getroffen am {date}.',
    until: 'Gültig bis {date}.',
    id: 'Einwilligungs-ID: {id}',
    noId: 'Es wird keine Kennung gespeichert.',
    notPersisted:
      'Ihr Browser lässt nicht zu, dass wir Ihre Auswahl speichern. Sie gilt, bis Sie diese Seite schließen.',
    gpc: 'Ihr Widerspruch wird beachtet: Ihr Browser sendet das Signal „Global Privacy Control“.',
    gpcException:
      'Ihr Browser sendet das Signal „Global Privacy Control“. Trotzdem haben Sie erlaubt: {names}.',
    gpcConflict:
      'Ihr Widerspruch wird beachtet: Ihr Browser sendet das Signal „Global Privacy Control“. Es geht Ihrer früheren Auswahl vor, mit der Sie Folgendes erlaubt haben: {names}. Um dies trotzdem zu erlauben, ändern Sie Ihre Auswahl.',
    change: 'Auswahl ändern',
    withdraw: 'Einwilligung widerrufen',
  },
  tableTools: {
    all: 'Cookies und ähnliche Technologien',
    search: 'Diese Liste durchsuchen',
    shown: 'Angezeigt: {shown} von {total}',
    noMatch: 'Die Suche ergab keine Treffer.',
    showAll: 'Alle anzeigen ({total})',
    copy: 'Als CSV kopieren',
    copied: 'Kopiert.',
    notCopied: 'Das Kopieren ist fehlgeschlagen.',
  },
}
