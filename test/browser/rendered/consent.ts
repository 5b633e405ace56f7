import { defineConsent } from 'react-consent-ui'

export const consent = defineConsent({
  revision: 1,
  services: {
    counter: { category: 'statistics', name: 'Counter', provider: { name: 'Counting Ltd.' } },
    youtube: { category: 'marketing', name: 'YouTube', provider: { name: 'Google Ireland Ltd.' } },
  },
})
