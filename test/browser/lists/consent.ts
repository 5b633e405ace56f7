import { type CookieConfig, defineConsent, type ServiceConfig } from 'react-consent-ui'

const SERVICES = 40
const CATEGORIES = ['preferences', 'statistics', 'marketing'] as const
type Category = (typeof CATEGORIES)[number]
const EXPIRIES: readonly CookieConfig['expires'][] = [
  'session',
  { days: 1 },
  { months: 13 },
  { minutes: 30 },
  { years: 2 },
]

/** How many cookies the config declares: `?rows=5000`. */
const count = Number(new URLSearchParams(location.search).get('rows') ?? 8)
const numbers = Array.from({ length: count }, (_, index) => index + 1)

export const consent = defineConsent({
  revision: 1,
  policy: {
    controller: { name: 'Lumen s.r.o.', country: 'CZ' },
    lastUpdated: '2026-03-26',
  },
  providers: { vendor: { name: 'Vendor Ltd.', country: 'IE' } },
  services: Object.fromEntries(
    Array.from({ length: SERVICES }, (_, service): [string, ServiceConfig<Category, 'vendor'>] => [
      `service-${service}`,
      {
        category: CATEGORIES[service % CATEGORIES.length] ?? 'marketing',
        provider: 'vendor',
        name: `Service ${service}`,
        purpose: 'Does something for the visitor.',
        cookies: numbers
          .filter((number) => number % SERVICES === service)
          .map((number) => ({
            name: `item_${String(number).padStart(4, '0')}`,
            purpose: `Remembers item ${number} of the visitor between two pages.`,
            expires: EXPIRIES[number % EXPIRIES.length] ?? 'session',
          })),
      },
    ]),
  ),
})
