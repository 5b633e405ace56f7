'use client'

import { useSyncExternalStore } from 'react'
import type { ConsentState } from '../core/grants/state.js'
import { useConsentStore } from './use-consent-store.js'

/** Part of the state. The selector returns a primitive, or something the state already holds. */
export function useConsentState<T>(select: (state: ConsentState) => T): T {
  const store = useConsentStore()
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getServerState()),
  )
}
