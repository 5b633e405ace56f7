'use client'

import { useContext } from 'react'
import type { ConsentStore } from '../core/store.js'
import { StoreContext } from './context.js'

/** The store of the nearest provider. */
export function useConsentStore(caller = 'useConsentStore'): ConsentStore {
  const store = useContext(StoreContext)
  if (!store) {
    throw new Error(
      process.env.NODE_ENV === 'production'
        ? caller
        : `react-consent-ui: ${caller} is outside <ConsentProvider>. No decision can be read or stored from here. Wrap the page in one provider.`,
    )
  }
  return store
}
