'use client'

import { useContext } from 'react'
import type { ConsentStore } from '../core/store/contract.js'
import { StoreContext } from './context.js'
import { currentPart } from './name-part.js'

/** The store of the nearest provider. */
export function useConsentStore(caller?: string): ConsentStore {
  // A page that was ever tried out has its provider.
  const store = useContext(StoreContext) as ConsentStore
  // In this order: Node looks `process.env` up again each time, and each part of a page calls this.
  if (!store && process.env.NODE_ENV !== 'production') {
    throw new Error(
      `react-consent-ui: ${caller ?? currentPart() ?? 'useConsentStore'} is outside <ConsentProvider>. No decision can be read or stored from here. Wrap the page in one provider.`,
    )
  }
  return store
}
