import {
  type ConsentConfig,
  type ConsentRecord,
  type ConsentStore,
  type ConsentStoreOptions,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
} from 'react-consent-ui/core'
import type { Page } from './page.js'

/** A site with two marketing services, one of every other category, and three kinds of law. */
export const shop = defineConsent({
  revision: 3,
  providers: {
    shop: { name: 'Shop Ltd.' },
    google: { name: 'Google Ireland Ltd.', country: 'IE' },
    meta: { name: 'Meta Platforms Ireland Ltd.' },
  },
  services: {
    basket: {
      category: 'necessary',
      provider: 'shop',
      cookies: [{ name: 'basket', purpose: 'Remembers the basket', expires: 'session' }],
    },
    language: {
      category: 'preferences',
      provider: 'shop',
      cookies: [{ name: 'lang', purpose: 'Remembers the language', expires: { years: 1 } }],
    },
    analytics: {
      category: 'statistics',
      provider: 'google',
      cookies: [
        { name: '_ga', purpose: 'Tells visitors apart', expires: { years: 2 } },
        { name: '_ga_*', purpose: 'Keeps the visit', expires: { years: 2 } },
      ],
    },
    youtube: {
      category: 'marketing',
      provider: 'google',
      cookies: [
        {
          name: 'yt-remote-*',
          storage: 'localStorage',
          purpose: 'Remembers the player',
          expires: 'persistent',
        },
      ],
    },
    pixel: {
      category: 'marketing',
      provider: 'meta',
      cookies: [{ name: '_fbp', purpose: 'Follows visitors', expires: { months: 3 } }],
    },
  },
  regions: { default: 'opt-in', US: 'opt-out', JP: 'notice', GB: { statistics: 'opt-out' } },
  policy: { version: '2.0', controller: { name: 'Shop Ltd.' } },
})

export const ALL_DENIED = {
  necessary: true,
  preferences: false,
  statistics: false,
  marketing: false,
}
export const ALL_GRANTED = {
  necessary: true,
  preferences: true,
  statistics: true,
  marketing: true,
}

/** A visit of the shop: a store whose storage is a memory of its own unless one is given. */
export function visit(
  options: ConsentStoreOptions & { config?: ConsentConfig } = {},
): ConsentStore {
  const { config = shop, ...rest } = options
  return createConsentStore(config, { storage: createMemoryStorage(), ...rest })
}

/** The record of a visit during which something was decided. */
export function recordOf(decided: ConsentStore): ConsentRecord {
  const { record } = decided.getState()
  if (!record) throw new Error('Nothing was decided.')
  return record
}

/** The ids that are granted. */
export function granted(grants: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(grants).filter((id) => grants[id])
}

/** Every item of the shop's services, and one undeclared cookie. */
export function fillPage(page: Page): void {
  page.setCookie('basket=1; Path=/')
  page.setCookie('lang=fr; Path=/')
  page.setCookie('_ga=GA1.1; Path=/; Domain=shop.example')
  page.setCookie('_ga_ABC123=GS1.1; Path=/; Domain=shop.example')
  page.setCookie('_fbp=fb.1; Path=/')
  page.setCookie('undeclared=1; Path=/')
  page.window.localStorage.setItem('yt-remote-device', '1')
  page.window.localStorage.setItem('undeclared', '1')
}

/** A shop whose only service sets these cookies. */
export function shopWith(...cookies: Parameters<typeof cookie>[0][]) {
  return defineConsent({
    revision: 1,
    providers: { ads: { name: 'Ads Ltd.' } },
    services: { ads: { category: 'marketing', provider: 'ads', cookies: cookies.map(cookie) } },
  })
}

export function cookie(facts: {
  name: string
  storage?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage'
  domain?: string
  path?: string
  httpOnly?: boolean
}) {
  return { purpose: 'Shows ads', expires: { months: 6 }, ...facts } as const
}
