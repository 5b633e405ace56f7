'use client'

import { useContext } from 'react'
import type { ConsentStore } from '../core/store.js'
import { type Page, StoreContext } from './context.js'

/** The store of the nearest provider. */
export function useConsentStore(caller = 'useConsentStore'): ConsentStore {
  return useNearest(caller).store
}

/** What the components of this page share beside the store. */
export function usePage(caller: string): Page {
  return useNearest(caller).page
}

/** Both, for components of the library. */
export function useNearest(caller: string) {
  const nearest = useContext(StoreContext)
  if (!nearest) {
    throw new Error(
      process.env.NODE_ENV === 'production'
        ? caller
        : `react-consent-ui: ${caller} is outside <ConsentProvider>. No decision can be read or stored from here. Wrap the page in one provider.`,
    )
  }
  return nearest
}
