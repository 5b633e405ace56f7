import { overlay } from '../../core/texts/overlay.js'
import { pages as de } from '../de/pages.js'

export const pages = overlay(de, {
  policy: {
    intro: { vatId: 'UID-Nummer', address: 'Adresse' },
    categories: {
      necessary: {
        legalBasis:
          'Ohne Einwilligung: unbedingt erforderlich, um diese Website bereitzustellen (Art 5 Abs 3 ePrivacy-Richtlinie)',
      },
    },
    providers: {
      transfers: {
        dpf: '{country}: Datenschutzrahmen EU-USA (Art 45 DSGVO)',
        adequacy: '{country}: Angemessenheitsbeschluss der Europäischen Kommission (Art 45 DSGVO)',
        scc: '{country}: Standardvertragsklauseln (Art 46 DSGVO)',
      },
    },
  },
})
