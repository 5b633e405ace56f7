import { overlay } from '../../core/texts/overlay.js'
import { pages as de } from '../de/pages.js'

export const pages = overlay(de, {
  policy: {
    intro: {
      vatId: 'MWST-Nummer',
      address: 'Adresse',
      why: 'Wir verwenden Cookies für die unten beschriebenen Zwecke. Cookies können Personendaten enthalten.',
      privacy: 'Wie wir mit Personendaten umgehen, erklärt unsere {privacyPolicy}.',
    },
    purposes: {
      text: 'Wir ordnen Cookies nach Zwecken. Sie entscheiden über jede Gruppe, ausser über die Cookies, ohne die diese Website nicht funktioniert.',
    },
    providers: {
      transfer: 'Übermittlung in Länder ausserhalb des EWR',
      transfers: {
        scc: '{country}: Standardvertragsklauseln (DSG, Art. 16 Abs. 2; DSGVO, Art. 46)',
      },
    },
    choice: {
      text: 'Sie können jederzeit zustimmen oder ablehnen, für jeden Zweck einzeln ({categories}) oder für alle zugleich. Durch den Widerruf der Einwilligung wird die Rechtmässigkeit der bis zum Widerruf erfolgten Bearbeitung nicht berührt.',
    },
    signal: {
      text: 'Wenn Ihr Browser das Signal «Global Privacy Control» sendet, behandeln wir es als Widerspruch gegen den Verkauf und die Weitergabe Ihrer Daten.',
    },
    rights: {
      text: 'Sie haben uns gegenüber das Recht auf Auskunft über Ihre Personendaten, auf Berichtigung, Löschung, Einschränkung der Bearbeitung und Datenherausgabe oder -übertragung. Sie können der Bearbeitung auch widersprechen.',
    },
    contact: {
      text: 'Wenn Sie eine Frage oder ein Anliegen zu Cookies oder Personendaten haben, schreiben Sie uns:',
    },
  },
  status: {
    grantedExcept: 'Erlaubt, ausser {services}',
    deniedExcept: 'Nicht erlaubt, ausser {services}',
    notPersisted:
      'Ihr Browser lässt nicht zu, dass wir Ihre Auswahl speichern. Sie gilt, bis Sie diese Seite schliessen.',
    gpc: 'Ihr Widerspruch wird beachtet: Ihr Browser sendet das Signal «Global Privacy Control».',
    gpcException:
      'Ihr Browser sendet das Signal «Global Privacy Control». Trotzdem haben Sie erlaubt: {names}.',
    gpcConflict:
      'Ihr Widerspruch wird beachtet: Ihr Browser sendet das Signal «Global Privacy Control». Es geht Ihrer früheren Auswahl vor, mit der Sie Folgendes erlaubt haben: {names}. Um dies trotzdem zu erlauben, ändern Sie Ihre Auswahl.',
  },
})
