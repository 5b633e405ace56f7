import { createConsentStore, defineConsent } from 'react-consent-ui'

/** Where the playground keeps what was typed, for whoever lets it. */
export const DRAFT = 'react-consent-ui/draft'

/** Everything this catalogue itself stores in the browser of whoever reads it. A test compares. */
export const catalogue = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, preferences: {} },
  providers: { host: { name: 'Whoever serves this catalogue' } },
  services: {
    storybook: {
      category: 'necessary',
      provider: 'host',
      name: 'Storybook',
      purpose: 'Shows the catalogue.',
      cookies: [
        {
          name: 'storybook-*',
          storage: 'localStorage',
          purpose: 'Keeps how wide you have made the sidebar and the panels.',
          expires: 'persistent',
        },
        {
          name: '@storybook/*',
          storage: 'localStorage',
          purpose: 'Keeps which parts of the sidebar you have unfolded.',
          expires: 'persistent',
        },
      ],
    },
    draft: {
      category: 'preferences',
      provider: 'host',
      name: 'Playground',
      purpose: 'Keeps the description you type in the playground for your next visit.',
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
