import type { ConsentConfig } from '../config/config.js'

/** In development, refuses a config that is missing or did not go through `defineConsent`. */
export function requireConfig(config: unknown, caller: string, remedy: string): void {
  if (process.env.NODE_ENV === 'production') return
  const { categories, services } = Object(config) as Partial<ConsentConfig>
  if (isObject(categories) && isObject(services)) return
  const problem =
    config === undefined || config === null
      ? 'has no config'
      : isObject(config)
        ? 'has a config that did not go through defineConsent, so that it lacks categories or services'
        : `has ${JSON.stringify(config)} as config`
  throw new Error(
    `react-consent-ui: ${caller} ${problem}. Without a config nothing can be granted. Make one with const consent = defineConsent({ … }), and pass it: ${remedy}.`,
  )
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
