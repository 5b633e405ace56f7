import type { Messages } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'

/** German, as far as a visitor must read it to answer. */
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
  dialog: { accept: 'Alle akzeptieren', reject: 'Alle ablehnen', save: 'Auswahl speichern' },
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
  dialog: { accept: 'Accepter alle', reject: 'Afvis alle', save: 'Gem mit valg' },
}
