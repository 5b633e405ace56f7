import { type CookieConfig, defineConsent } from 'react-consent-ui'

const cookie = (name: string): CookieConfig => ({
  name,
  purpose: 'Follows visitors.',
  expires: { months: 6 },
})

/** Two services that come as scripts, under three kinds of law. */
export const consent = defineConsent({
  revision: 1,
  providers: { acme: { name: 'Acme Ltd.' } },
  services: {
    acme: { category: 'marketing', provider: 'acme', name: 'Acme', cookies: [cookie('acme-id')] },
    other: { category: 'marketing', provider: 'acme', name: 'Other' },
  },
  regions: { default: 'opt-in', US: 'opt-out', JP: 'notice' },
})
