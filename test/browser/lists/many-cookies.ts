import { type ConsentConfig, type CookieConfig, defineConsent } from 'react-consent-ui'

const CATEGORIES = ['preferences', 'statistics', 'marketing'] as const
const EXPIRIES: readonly CookieConfig['expires'][] = [
  'session',
  { days: 1 },
  { months: 13 },
  { minutes: 30 },
  { years: 2 },
]

/** A config with so many cookies, of so many services. Each service has a provider of its own. */
export function manyCookies(count: number, services = 40): ConsentConfig {
  const of = (service: number) =>
    Array.from({ length: count }, (_, index) => index + 1).filter(
      (number) => number % services === service,
    )
  return defineConsent({
    revision: 1,
    providers: Object.fromEntries(
      Array.from({ length: services }, (_, index) => [
        `provider-${index}`,
        { name: `Provider ${index}`, country: 'IE' },
      ]),
    ),
    services: Object.fromEntries(
      Array.from({ length: services }, (_, index) => [
        `service-${index}`,
        {
          category: CATEGORIES[index % CATEGORIES.length] ?? 'marketing',
          provider: `provider-${index}`,
          name: `Service ${index}`,
          purpose: 'Does something for the visitor.',
          cookies: of(index).map((number) => ({
            name: `item_${String(number).padStart(4, '0')}`,
            purpose: `Remembers item ${number} of the visitor between two pages.`,
            expires: EXPIRIES[number % EXPIRIES.length] ?? 'session',
          })),
        },
      ]),
    ),
  })
}
