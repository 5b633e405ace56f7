import { run } from 'vanilla-cookieconsent'
import 'vanilla-cookieconsent/dist/cookieconsent.css'

// It brings no texts: these are ours, under its own default layout.
run({
  // The browser of the benchmark is driven by a program.
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, statistics: {}, marketing: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Your privacy, your choice',
          description:
            'We use cookies and similar techniques. Some make this site work; the others only run if you agree. You can change this at any time.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Customise',
        },
        preferencesModal: {
          title: 'Privacy settings',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save my choice',
          closeIconLabel: 'Close',
          sections: [
            {
              description:
                'Choose what may run on this site. Your choice holds for this browser, and you can change it here at any time.',
            },
            {
              title: 'Necessary',
              description: 'These make the site work and keep it secure.',
              linkedCategory: 'necessary',
            },
            {
              title: 'Statistics',
              description: 'These count visits and show how the pages are used.',
              linkedCategory: 'statistics',
            },
            {
              title: 'Marketing',
              description: 'These show advertising and content that suits you.',
              linkedCategory: 'marketing',
            },
          ],
        },
      },
    },
  },
})

/** It renders itself, beside React. */
export const Peer = ({ children }) => children
