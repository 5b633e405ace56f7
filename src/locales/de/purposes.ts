import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Unterscheidet Besucher.',
    long: 'Gibt Ihrem Browser eine Zufallsnummer, damit seine Besuche als die eines einzigen Besuchers gezählt werden.',
  },
  'tells-sessions-apart': {
    short: 'Unterscheidet Besuche.',
    long: 'Kennzeichnet die Seiten, die Sie bei einem Besuch öffnen, damit sie zusammen gezählt werden.',
  },
  'measures-visits': {
    short: 'Misst die Nutzung der Website.',
    long: 'Zählt Besuche und Seitenaufrufe und zeigt, wie sich Besucher durch die Website bewegen.',
  },
  'measures-video': {
    short: 'Misst, wie Videos angesehen werden.',
    long: 'Zählt Aufrufe und erfasst, welche Teile eines Videos abgespielt werden.',
  },
  'measures-campaigns': {
    short: 'Zeigt, welche Kampagne zu einem Besuch geführt hat.',
    long: 'Erfasst die Anzeige oder den Link, über den Sie gekommen sind, um den Erfolg von Kampagnen zu messen.',
  },
  'measures-advertising': {
    short: 'Misst die Wirkung von Werbung.',
    long: 'Erfasst, ob Sie etwas kaufen oder sich registrieren, nachdem Sie eine Anzeige gesehen oder angeklickt haben.',
  },
  'limits-requests': {
    short: 'Begrenzt die Zahl der Anfragen.',
    long: 'Drosselt die Anfragen, die an den Messdienst gesendet werden.',
  },
  'remembers-source': {
    short: 'Merkt sich, von welcher Seite Sie kommen.',
    long: 'Speichert die Adresse oder Suche, über die Sie auf diese Website gekommen sind.',
  },
  'keeps-session': {
    short: 'Hält den Besuch zusammen.',
    long: 'Verknüpft Ihre Anfragen während eines Besuchs, damit die Website von Seite zu Seite funktioniert.',
  },
  'keeps-login': {
    short: 'Hält Sie angemeldet.',
    long: 'Erkennt Ihr Konto, damit Sie sich nicht auf jeder Seite neu anmelden müssen.',
  },
  'stores-consent': {
    short: 'Speichert Ihre Auswahl zur Einwilligung.',
    long: 'Merkt sich, welche Cookies Sie akzeptiert oder abgelehnt haben.',
  },
  'remembers-language': {
    short: 'Merkt sich Ihre Sprache.',
    long: 'Zeigt die Website in der Sprache, die Sie gewählt haben.',
  },
  'remembers-region': {
    short: 'Merkt sich Ihr Land oder Ihre Region.',
    long: 'Zeigt Preise und Angebote für das Land, das Sie gewählt haben.',
  },
  'remembers-currency': {
    short: 'Merkt sich Ihre Währung.',
    long: 'Zeigt Preise in der Währung, die Sie gewählt haben.',
  },
  'remembers-settings': {
    short: 'Merkt sich Ihre Einstellungen.',
    long: 'Behält die Einstellungen bei, die Sie auf dieser Website vorgenommen haben.',
  },
  'remembers-theme': {
    short: 'Merkt sich das Farbschema.',
    long: 'Zeigt die Website in den hellen oder dunklen Farben, die Sie gewählt haben.',
  },
  'remembers-form': {
    short: 'Merkt sich Ihre Eingaben.',
    long: 'Behält Ihre Eingaben in einem Formular, damit Sie sie nicht wiederholen müssen.',
  },
  'remembers-cart': {
    short: 'Merkt sich Ihren Warenkorb.',
    long: 'Behält die Artikel in Ihrem Warenkorb, während Sie einkaufen.',
  },
  'remembers-viewed-items': {
    short: 'Merkt sich angesehene Artikel.',
    long: 'Zeigt Ihnen die Produkte oder Seiten, die Sie schon geöffnet haben.',
  },
  'remembers-player': {
    short: 'Merkt sich die Einstellungen des Players.',
    long: 'Behält Lautstärke, Qualität und Untertitel so bei, wie Sie sie eingestellt haben.',
  },
  'remembers-progress': {
    short: 'Merkt sich, wo Sie aufgehört haben.',
    long: 'Setzt ein Video oder eine Tonaufnahme dort fort, wo Sie aufgehört haben.',
  },
  'remembers-notice': {
    short: 'Merkt sich, dass Sie einen Hinweis geschlossen haben.',
    long: 'Zeigt einen Hinweis, den Sie geschlossen haben, nicht noch einmal an.',
  },
  'plays-video': {
    short: 'Spielt Videos ab.',
    long: 'Zeigt Videos einer Videoplattform auf dieser Website.',
  },
  'plays-audio': {
    short: 'Spielt Musik und Podcasts ab.',
    long: 'Spielt Musik und Podcasts einer Audioplattform auf dieser Website ab.',
  },
  'shows-map': {
    short: 'Zeigt Karten an.',
    long: 'Zeigt eine interaktive Karte auf dieser Website.',
  },
  'shows-posts': {
    short: 'Zeigt Beiträge aus sozialen Netzwerken.',
    long: 'Zeigt Beiträge eines sozialen Netzwerks auf dieser Website.',
  },
  'shows-forms': {
    short: 'Zeigt Formulare an.',
    long: 'Zeigt ein Formular oder eine Umfrage und sendet Ihre Antworten an deren Anbieter.',
  },
  'shows-calendar': {
    short: 'Ermöglicht Terminbuchungen.',
    long: 'Zeigt einen Kalender, in dem Sie einen Termin buchen können.',
  },
  'shows-documents': {
    short: 'Zeigt Dokumente und Entwürfe.',
    long: 'Zeigt ein Dokument, einen Entwurf oder Code einer anderen Plattform auf dieser Website.',
  },
  'shares-content': {
    short: 'Ermöglicht das Teilen von Seiten.',
    long: 'Bietet Schaltflächen, mit denen Sie eine Seite in sozialen Netzwerken teilen.',
  },
  'offers-comments': {
    short: 'Bietet eine Kommentarfunktion.',
    long: 'Zeigt Kommentare und lässt Sie eigene schreiben.',
  },
  'offers-chat': {
    short: 'Bietet einen Chat.',
    long: 'Öffnet einen Chat mit dem Team dieser Website.',
  },
  'remembers-chat': {
    short: 'Merkt sich Ihren Chat.',
    long: 'Erkennt Ihren Browser wieder, damit ein Gespräch von Seite zu Seite weitergeht.',
  },
  'records-sessions': {
    short: 'Zeichnet auf, wie Seiten genutzt werden.',
    long: 'Zeichnet Mausbewegungen, Klicks und Scrollen auf, um sie später ansehen zu können.',
  },
  'runs-surveys': {
    short: 'Zeigt Umfragen.',
    long: 'Fragt nach Ihrer Meinung und speichert Ihre Antworten.',
  },
  'remembers-survey': {
    short: 'Merkt sich Umfragen, die Sie beantwortet oder geschlossen haben.',
    long: 'Fragt Sie nicht erneut nach Ihrer Meinung, wenn Sie sie schon abgegeben oder die Frage abgelehnt haben.',
  },
  'tests-variants': {
    short: 'Vergleicht Fassungen einer Seite.',
    long: 'Zeigt Besuchern verschiedene Fassungen einer Seite und misst, welche besser funktioniert.',
  },
  'remembers-variant': {
    short: 'Merkt sich, welche Fassung einer Seite Sie sehen.',
    long: 'Zeigt Ihnen bei jedem Besuch dieselbe Fassung einer Seite.',
  },
  'shows-advertising': {
    short: 'Zeigt Werbung.',
    long: 'Zeigt Anzeigen auf dieser Website oder auf anderen.',
  },
  'personalizes-advertising': {
    short: 'Zeigt Werbung nach Ihren Interessen.',
    long: 'Erfasst die Seiten, die Sie hier und auf anderen Websites besuchen, um Werbung nach Ihren Interessen zu zeigen.',
  },
  'limits-advertising': {
    short: 'Begrenzt, wie oft eine Anzeige erscheint.',
    long: 'Zählt, wie oft Sie eine Anzeige gesehen haben, damit sie nicht zu oft wiederholt wird.',
  },
  'finds-visitors-again': {
    short: 'Zeigt nach einem Besuch Werbung auf anderen Websites.',
    long: 'Erkennt Besucher dieser Website auf anderen Websites wieder, um ihnen dort Werbung für diese Website zu zeigen.',
  },
  'matches-identifiers': {
    short: 'Gleicht Kennungen mit Werbepartnern ab.',
    long: 'Tauscht Kennungen zwischen Werbeunternehmen aus, damit sie denselben Browser wiedererkennen.',
  },
  'links-devices': {
    short: 'Verknüpft die Geräte einer Person.',
    long: 'Erkennt dieselbe Person auf mehreren Geräten oder in mehreren Browsern.',
  },
  'respects-objections': {
    short: 'Merkt sich einen Widerspruch.',
    long: 'Merkt sich, dass Sie einer Messung oder Werbung widersprochen haben.',
  },
  'credits-partners': {
    short: 'Ordnet Käufe Partnern zu.',
    long: 'Erfasst, welche Partner-Website zu einem Kauf geführt hat, damit sie vergütet wird.',
  },
  'recommends-products': {
    short: 'Empfiehlt Produkte.',
    long: 'Schlägt Produkte vor, ausgehend von denen, die Sie angesehen oder gekauft haben.',
  },
  'personalizes-content': {
    short: 'Passt Inhalte an Sie an.',
    long: 'Wählt Texte und Angebote nach Ihren früheren Besuchen aus.',
  },
  'identifies-companies': {
    short: 'Erkennt Unternehmen.',
    long: 'Ermittelt anhand des Netzwerks, für welches Unternehmen Besucher arbeiten.',
  },
  'manages-contacts': {
    short: 'Verknüpft Besuche mit Kontakten.',
    long: 'Verknüpft Ihre Besuche mit Ihren Kontaktdaten, sobald Sie ein Formular gesendet oder eine E-Mail geöffnet haben.',
  },
  'sends-messages': {
    short: 'Sendet Newsletter und Nachrichten.',
    long: 'Meldet Sie für Newsletter oder Benachrichtigungen an und misst, wie sie genutzt werden.',
  },
  'tells-humans-from-bots': {
    short: 'Unterscheidet Menschen von Programmen.',
    long: 'Prüft, ob eine Anfrage von einem Menschen kommt, um Formulare vor Spam zu schützen.',
  },
  'protects-requests': {
    short: 'Schützt Formulare vor gefälschten Anfragen.',
    long: 'Stellt sicher, dass eine Anfrage von einer Seite dieser Website kommt.',
  },
  'protects-site': {
    short: 'Schützt die Website vor Angriffen.',
    long: 'Erkennt und stoppt schädlichen Datenverkehr.',
  },
  'prevents-fraud': {
    short: 'Verhindert Betrug.',
    long: 'Erkennt verdächtige Zahlungen und Anmeldungen.',
  },
  'processes-payments': {
    short: 'Wickelt Zahlungen ab.',
    long: 'Wickelt Ihre Zahlung ab und sichert sie.',
  },
  'balances-load': {
    short: 'Verteilt Anfragen auf Server.',
    long: 'Leitet Ihre Anfragen während eines Besuchs an denselben Server.',
  },
  'delivers-files': {
    short: 'Liefert Dateien der Website aus.',
    long: 'Liefert Schriften, Bilder und Skripte von einem Server in Ihrer Nähe.',
  },
  'monitors-errors': {
    short: 'Meldet Fehler.',
    long: 'Erfasst Fehler der Website, damit sie behoben werden können.',
  },
  'monitors-speed': {
    short: 'Misst die Geschwindigkeit der Website.',
    long: 'Misst, wie schnell Seiten laden und reagieren.',
  },
  'manages-tags': {
    short: 'Lädt andere Dienste.',
    long: 'Lädt die Mess- und Werbedienste, die diese Website verwendet.',
  },
  'tests-storage': {
    short: 'Prüft, ob der Browser Cookies annimmt.',
    long: 'Wird einmal gesetzt und gelesen, um festzustellen, ob sich Cookies speichern lassen.',
  },
  'edits-site': {
    short: 'Verwaltet den Inhalt der Website.',
    long: 'Erkennt die Redakteure der Website und ihre Einstellungen.',
  },
  'offers-ratings': {
    short: 'Zeigt Bewertungen.',
    long: 'Zeigt Bewertungen von Kunden und lädt Sie ein, eine zu schreiben.',
  },
  'searches-site': {
    short: 'Bietet eine Suchfunktion.',
    long: 'Durchsucht den Inhalt der Website und misst, welche Ergebnisse geöffnet werden.',
  },
}
