import type { SiteTexts } from './en.js'

export const de: SiteTexts = {
  titles: {
    home: 'Eine Website, die zuerst fragt',
    video: 'Die Videoseite',
    policy: 'Cookie-Richtlinie',
    data: 'Datenschutzerklärung',
  },
  nav: {
    label: 'Seiten',
    home: 'Startseite',
    video: 'Video',
    policy: 'Cookie-Richtlinie',
    data: 'Datenschutz',
  },
  skip: 'Zum Inhalt springen',
  brand: 'Beispiel-Website',
  home: {
    title: 'Ohne Ihr Ja läuft hier nichts.',
    lead: 'Diese kleine Website beschreibt in einer einzigen Datei, was sie speichert. Das Banner, die Einstellungen, das Video, das auf Ihre Einwilligung wartet, und die Cookie-Richtlinie ergeben sich alle daraus.',
    standIns:
      'Die Tags von Google Analytics, Google Ads, Facebook und der Chatbox sind Attrappen: Sie speichern in diesem Browser dasselbe wie die echten, stellen aber keine Anfragen. Nur das Video ist echt, und es wartet auf Ihren Klick.',
    video: 'Zur Videoseite',
    policy: 'Cookie-Richtlinie lesen',
  },
  grants: {
    title: 'Was gerade laufen darf',
    text: 'Ändert sich in dem Moment, in dem Sie entscheiden, ohne dass die Seite neu lädt.',
    on: 'läuft',
    off: 'läuft nicht',
  },
  stored: {
    title: 'Was dieser Browser für diese Website speichert',
    text: 'Cookies und Speicher, die Skripte dieser Seite sehen können.',
    none: 'Gar nichts.',
    kinds: {
      cookie: 'Cookie',
      localStorage: 'lokaler Speicher',
      sessionStorage: 'Sitzungsspeicher',
    },
  },
  proofs: {
    title: 'Was Ihr Server erhalten würde',
    text: 'Jede Entscheidung seit dem Öffnen dieser Seite, so wie onDecision sie übergibt. Diese Website sendet sie nirgendwohin.',
    none: 'Noch keine Entscheidung.',
  },
  chat: {
    title: 'Fragen?',
    closed:
      'Die Chatbox erkennt Sie in diesem Browser wieder. Deshalb braucht sie Ihre Einwilligung.',
    allow: 'Chatbox erlauben',
    settings: 'Alle Einstellungen',
    hello: 'Guten Tag! Was möchten Sie wissen?',
    label: 'Ihre Nachricht',
    send: 'Senden',
    sent: 'Das ist eine Attrappe: Ihre Nachricht wird nicht gesendet.',
  },
  video: {
    title: 'Ein Video, das wartet',
    lead: 'Solange Sie nicht zustimmen, gibt es keinen Frame, kein Bild und keine Verbindung zu YouTube. Das Vorschaubild ist eine Datei dieser Website, und der Rahmen behält seine Größe, damit nichts springt.',
    name: 'YouTube Developers Live: Embedded Web Player Customization',
  },
  data: {
    title: 'Datenschutzerklärung',
    lead: 'Eine echte Website erklärt hier, wie sie mit personenbezogenen Daten umgeht. Dieses Beispiel enthält nur das, worauf seine Cookie-Richtlinie verweist.',
    providers: 'Die Anbieter in Kürze',
    google: 'Google misst Besuche, zeigt Werbung und spielt Videos für uns ab.',
    facebook: 'Facebook zeigt unsere Werbung in seinem Netzwerk.',
    more: {
      before: 'Was sie jeweils speichern, steht in der ',
      link: 'Cookie-Richtlinie',
      after: '.',
    },
  },
  footer: {
    note: 'Ein Beispiel für react-consent-ui. Die Fakten in seiner Richtlinie stammen aus der Richtlinie eines echten Unternehmens; dieses Unternehmen betreibt diese Website nicht.',
    language: 'Sprache',
  },
  config: {
    examples: {
      necessary:
        'Wir prüfen, ob ein Mensch das Formular ausfüllt, zeigen die Seiten richtig an und merken uns Ihre Antwort in der Cookie-Leiste.',
      preferences:
        'Sie haben auf dieser mehrsprachigen Website Englisch gewählt und sehen sie beim nächsten Besuch wieder auf Englisch.',
      statistics:
        'Wie viele Menschen uns besuchen, wie lange sie auf einer Seite bleiben und wie viele Bestellungen begonnen, aber nie abgeschlossen werden.',
      marketing:
        'Unsere Anzeige auf einer anderen Website, unsere Nachricht auf Facebook oder ein YouTube-Video auf dieser Website.',
    },
    roles: {
      smartsupp: 'Betreibt diese Website.',
      google: 'Misst Besuche, zeigt Werbung und spielt Videos für uns ab.',
      facebook: 'Zeigt unsere Werbung in seinem Netzwerk und zählt, was sie bewirkt.',
    },
    services: { site: 'Diese Website', language: 'Sprache', chat: 'Chatbox' },
    officer: 'Datenschutzbeauftragter',
    authority: 'Amt für den Schutz personenbezogener Daten, Tschechische Republik',
    mdn: 'Wie Cookies funktionieren, auf MDN',
    chat: {
      title: 'Noch unsicher?',
      text: 'Fragen Sie uns in der Chatbox Ihres Dashboards, und wir melden uns bei Ihnen. Unser Support antwortet nur in kostenpflichtigen Tarifen.',
    },
  },
}
