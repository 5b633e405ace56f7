import { defineConsent } from 'react-consent-ui/core'
import { en } from 'react-consent-ui/locales/en/all'
import { type CookieRow, inventory } from '../../../src/core/facts/inventory.js'

/** A shop whose table has names, times and providers that are hard to order. */
const shop = defineConsent({
  revision: 1,
  providers: {
    shop: { name: 'Bäckerei Zürich' },
    google: { name: 'Google Ireland Ltd.' },
  },
  services: {
    basket: {
      category: 'necessary',
      provider: 'shop',
      name: 'Basket',
      cookies: [
        { name: 'basket', purpose: 'Remembers your bread.', expires: { days: 45 } },
        { name: 'sid', purpose: 'Keeps you signed in.', expires: 'session' },
      ],
    },
    analytics: {
      category: 'statistics',
      provider: 'google',
      name: 'Google Analytics',
      cookies: [
        { name: '_ga', purpose: 'Tells visitors apart.', expires: { years: 2 }, readBy: ['shop'] },
        { name: '_ga_*', purpose: 'Keeps the session.', expires: { months: 1 } },
        { name: 'visit10', purpose: 'Counts.', expires: 'persistent', storage: 'localStorage' },
        { name: 'visit9', purpose: 'Counts.', expires: { minutes: 30 } },
        'bare',
      ],
    },
  },
})

const own = [{ storage: 'cookie', name: 'rcu', days: 182, purpose: 'ownPurpose' }] as const

export const rows: readonly CookieRow[] = inventory(shop, en, 'en', own)

export const texts = en.table

export const names = (list: readonly CookieRow[]) => list.map(({ name }) => name)
