import { type CookieConfig, defineConsent } from 'react-consent-ui'

const stored = (name: string, facts: Partial<CookieConfig> = {}): CookieConfig => ({
  name,
  purpose: 'Follows visitors.',
  expires: { months: 6 },
  ...facts,
})

/** One service of every optional category; that of marketing stores things in every way there is. */
export const consent = defineConsent({
  revision: 1,
  providers: { ads: { name: 'Ads Ltd.' } },
  services: {
    counter: { category: 'statistics', provider: 'ads', name: 'Counter' },
    ads: {
      category: 'marketing',
      provider: 'ads',
      name: 'Ads',
      cookies: [
        stored('ad-*'),
        stored('__Host-ad'),
        stored('__Secure-ad'),
        stored('checkout', { path: '/checkout' }),
        stored('session', { httpOnly: true }),
        stored('sub', { domain: 'other.shop.example' }),
        stored('third', { domain: 'ads.test' }),
        stored('ad-*', { storage: 'localStorage' }),
        stored('ad-*', { storage: 'sessionStorage' }),
        stored('ad-*', { storage: 'indexedDB' }),
        stored('ad-*', { storage: 'cacheStorage' }),
      ],
    },
  },
})
