import { createConsentStore, defineConsent } from 'react-consent-ui'

/** The key under which the playground stores the typed text, if the reader allows it. */
export const DRAFT = 'react-consent-ui/draft'

/** Everything that Storybook itself stores in the reader's browser. A test compares. */
export const catalogue = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, preferences: {} },
  providers: { host: { name: 'The host of this site' } },
  services: {
    storybook: {
      category: 'necessary',
      provider: 'host',
      name: 'Storybook',
      purpose: 'Shows these pages.',
      cookies: [
        {
          name: '@storybook/manager/store',
          storage: 'localStorage',
          purpose: 'Keeps how sidebar and panels are laid out, and the keys that do so.',
          expires: 'persistent',
        },
        {
          name: '@storybook/manager/store',
          storage: 'sessionStorage',
          purpose: 'Keeps the layout of this tab.',
          expires: 'session',
        },
        {
          name: 'lastViewedStoryIds',
          storage: 'localStorage',
          purpose: 'Keeps the pages you have opened last, which the search offers first.',
          expires: 'persistent',
        },
        {
          name: 'storybook/review/*',
          storage: 'sessionStorage',
          purpose: 'Keeps the page to come back to.',
          expires: 'session',
        },
      ],
    },
    draft: {
      category: 'preferences',
      provider: 'host',
      name: 'Playground',
      purpose: 'Stores the config that you type in the playground for your next visit.',
      cookies: [
        {
          name: DRAFT,
          storage: 'localStorage',
          purpose: 'Holds that description.',
          expires: 'persistent',
        },
      ],
    },
  },
})

/** The reader's own consent. At module level: no server ever renders this page. */
export const catalogueStore = createConsentStore(catalogue)
