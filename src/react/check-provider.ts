import { requireConfig } from '../core/define/require-config.js'
import { warnOnce } from '../core/warn-once.js'

interface Given {
  config?: unknown
  store?: unknown
  messages?: unknown
  region?: unknown
}

// ISO 3166-1, with a part of ISO 3166-2 or without.
const REGION = /^[a-z][a-z\d](-[a-z\d]{1,3})?$/i

/** Development only: throws for props that cannot work, and warns of a region that is not a code. */
export function checkProvider({ config, store, messages, region }: Given): void {
  if (store === undefined) {
    requireConfig(config, 'ConsentProvider', '<ConsentProvider config={consent}>')
  } else if (config !== undefined) {
    throw new Error(
      'react-consent-ui: ConsentProvider has both config and store. The store was made with a config, so this one would have no effect. Remove config.',
    )
  } else if (typeof Object(store).getState !== 'function') {
    throw new Error(
      `react-consent-ui: ConsentProvider: store ${JSON.stringify(store)} is not a store. No decision can be read or stored. Pass what createConsentStore returns, or pass config instead.`,
    )
  }
  if (messages !== undefined && typeof Object(messages).locale !== 'string') {
    throw new Error(
      `react-consent-ui: ConsentProvider: messages ${JSON.stringify(messages)} is not the texts of a language. Visitors would read nothing. Import the texts, and pass them: import { fr } from 'react-consent-ui/locales/fr', then messages={fr}.`,
    )
  }
  // Hosts leave the region empty if they do not know it.
  if (region && !REGION.test(String(region))) {
    warnOnce(
      `ConsentProvider: region ${JSON.stringify(region)} is not a region code, so the visitor is asked as in an unknown region. Pass an ISO 3166 code such as "US" or "US-CA".`,
    )
  }
}
