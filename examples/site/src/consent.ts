import { defineConsent } from 'react-consent-ui'
import { googleAds, googleAnalytics, metaPixel, youtube } from 'react-consent-ui/services'
import { policy } from './policy.js'
import { pathOf } from './routes.js'
import { inEachLanguage } from './texts/index.js'

/** The config of this site. Banner, preferences, table and policy page use it. */
export const consent = defineConsent({
  revision: 1,
  categories: {
    necessary: {
      required: true,
      example: inEachLanguage(({ config }) => config.examples.necessary),
    },
    preferences: {
      example: inEachLanguage(({ config }) => config.examples.preferences),
    },
    statistics: {
      example: inEachLanguage(({ config }) => config.examples.statistics),
    },
    marketing: {
      sale: true,
      example: inEachLanguage(({ config }) => config.examples.marketing),
    },
  },
  providers: {
    smartsupp: {
      name: 'Smartsupp.com, s.r.o.',
      country: 'CZ',
      role: inEachLanguage(({ config }) => config.roles.smartsupp),
      privacyUrl: inEachLanguage((_, locale) => pathOf({ locale, page: 'data' })),
    },
    google: {
      ...youtube.provider,
      name: 'Google Ireland Limited',
      role: inEachLanguage(({ config }) => config.roles.google),
      privacyUrl: inEachLanguage((_, locale) => `https://policies.google.com/privacy?hl=${locale}`),
    },
    facebook: {
      ...metaPixel.provider,
      name: 'Meta Platforms Ireland Limited (Facebook)',
      role: inEachLanguage(({ config }) => config.roles.facebook),
    },
  },
  services: {
    site: {
      category: 'necessary',
      provider: 'smartsupp',
      name: inEachLanguage(({ config }) => config.services.site),
      purpose: { standard: 'keeps-session' },
      cookies: [
        {
          name: 'session',
          type: 'http',
          httpOnly: true,
          expires: 'session',
          purpose: { standard: 'keeps-session' },
        },
        {
          name: 'human',
          type: 'http',
          httpOnly: true,
          expires: { hours: 1 },
          purpose: { standard: 'tells-humans-from-bots' },
        },
      ],
    },
    language: {
      category: 'preferences',
      provider: 'smartsupp',
      name: inEachLanguage(({ config }) => config.services.language),
      purpose: { standard: 'remembers-language' },
      cookies: [
        {
          name: 'lang',
          type: 'script',
          expires: { years: 1 },
          purpose: { standard: 'remembers-language' },
        },
      ],
    },
    chat: {
      category: 'preferences',
      provider: 'smartsupp',
      name: inEachLanguage(({ config }) => config.services.chat),
      purpose: { standard: 'offers-chat' },
      cookies: [
        {
          name: 'chat-visitor',
          storage: 'localStorage',
          expires: 'persistent',
          purpose: { standard: 'remembers-chat' },
        },
        {
          name: 'chat-draft',
          storage: 'sessionStorage',
          expires: 'session',
          purpose: { standard: 'remembers-form' },
        },
      ],
    },
    'google-analytics': {
      ...googleAnalytics,
      provider: 'google',
      // Google Analytics 4 sets the first two, the others are those of its predecessor.
      cookies: googleAnalytics.cookies?.slice(0, 2),
    },
    'google-ads': {
      ...googleAds,
      provider: 'google',
      purpose: { standard: 'finds-visitors-again' },
    },
    facebook: { ...metaPixel, name: 'Facebook', provider: 'facebook' },
    youtube: { ...youtube, provider: 'google' },
  },
  policy,
})

declare module 'react-consent-ui' {
  interface Register {
    config: typeof consent
  }
}
