import { defineConsent } from 'react-consent-ui'

/** Many services, so that the dialog is longer than a phone. */
export const consent = defineConsent({
  revision: 1,
  providers: { acme: { name: 'Acme Ltd.' } },
  services: {
    chat: { category: 'preferences', provider: 'acme', name: 'Chat' },
    counter: { category: 'statistics', provider: 'acme', name: 'Counter' },
    ads: { category: 'marketing', provider: 'acme', name: 'Ads' },
    videos: { category: 'marketing', provider: 'acme', name: 'Videos' },
  },
})
