import type { ConsentStore } from './store.js'

/**
 * Tells somebody else what the visitor chose, from the store's `start()` until it stops.
 * Made by `defineIntegration` of `react-consent-ui/integrations`.
 */
export type Integration = (store: ConsentStore) => () => void
