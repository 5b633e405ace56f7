import type { Messages } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'

/** German, as a site would write it: what a visitor reads to answer. The tables stay English. */
export const german: Messages = {
  ...en,
  locale: 'de',
  banner: {
    ...en.banner,
    title: 'Ihre Privatsphäre, Ihre Wahl',
    text: 'Wir verwenden Cookies und ähnliche Techniken. Einige braucht diese Website; die übrigen laufen nur, wenn Sie zustimmen.',
    accept: 'Alle akzeptieren',
    reject: 'Alle ablehnen',
    customize: 'Anpassen',
    dismiss: 'Ohne Zustimmung fortfahren',
  },
  saved: 'Ihre Auswahl ist gespeichert.',
  dialog: {
    title: 'Datenschutz-Einstellungen',
    text: 'Wählen Sie, was auf dieser Website laufen darf. Ihre Wahl gilt für diesen Browser, und Sie können sie hier jederzeit ändern.',
    required: 'Immer aktiv',
    services: { one: '{count} Dienst', other: '{count} Dienste' },
    accept: 'Alle akzeptieren',
    reject: 'Alle ablehnen',
    save: 'Auswahl speichern',
    close: 'Schließen, ohne zu speichern',
  },
  categories: {
    necessary: {
      name: 'Notwendig',
      description:
        'Damit funktioniert die Website und bleibt sicher. Das lässt sich nicht abschalten.',
    },
    preferences: { name: 'Vorlieben', description: 'Damit bleiben Ihre Einstellungen erhalten.' },
    statistics: {
      name: 'Statistik',
      description: 'Damit zählen wir Besuche und sehen, wie die Seiten genutzt werden.',
    },
    marketing: {
      name: 'Werbung',
      description: 'Damit zeigen wir Werbung und Inhalte, die zu Ihnen passen, hier und anderswo.',
    },
  },
}

/** Danish, which no automatic refuser understands without a rule. */
export const danish: Messages = {
  ...en,
  locale: 'da',
  banner: {
    ...en.banner,
    title: 'Dit privatliv, dit valg',
    text: 'Vi bruger cookies og lignende teknikker. Nogle er nødvendige for siden; resten kører kun, hvis du siger ja.',
    accept: 'Accepter alle',
    reject: 'Afvis alle',
    customize: 'Tilpas',
    dismiss: 'Fortsæt uden at acceptere',
  },
  saved: 'Dit valg er gemt.',
  dialog: {
    title: 'Indstillinger for privatliv',
    text: 'Vælg, hvad der må køre på denne side. Dit valg gælder i denne browser, og du kan altid ændre det her.',
    required: 'Altid slået til',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
    accept: 'Accepter alle',
    reject: 'Afvis alle',
    save: 'Gem mit valg',
    close: 'Luk uden at gemme',
  },
  categories: {
    necessary: {
      name: 'Nødvendige',
      description: 'De får siden til at virke og holder den sikker. De kan ikke slås fra.',
    },
    preferences: { name: 'Præferencer', description: 'De husker dine indstillinger.' },
    statistics: {
      name: 'Statistik',
      description: 'De tæller besøg og viser, hvordan siderne bruges.',
    },
    marketing: {
      name: 'Markedsføring',
      description: 'De viser reklamer og indhold, der passer til dig, her og andre steder.',
    },
  },
}
