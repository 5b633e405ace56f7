'use client'

import { useMemo } from 'react'
import type { ConsentState } from '../core/state.js'
import type { ConsentStore } from '../core/store.js'
import { useConsentState } from './use-consent-state.js'
import { useConsentStore } from './use-consent-store.js'

/** The whole state and every decision. */
export type Consent = ConsentState &
  Pick<
    ConsentStore,
    | 'acceptAll'
    | 'rejectAll'
    | 'save'
    | 'allowService'
    | 'dismiss'
    | 'acknowledge'
    | 'withdraw'
    | 'reset'
    | 'openPreferences'
    | 'closePreferences'
  >

/** Everything at once; re-renders with every change. For one grant, `useGranted` is quieter. */
export function useConsent(): Consent {
  const store = useConsentStore('useConsent')
  const state = useConsentState((whole) => whole)
  return useMemo(() => {
    const {
      acceptAll,
      rejectAll,
      save,
      allowService,
      dismiss,
      acknowledge,
      withdraw,
      reset,
      openPreferences,
      closePreferences,
    } = store
    return {
      ...state,
      acceptAll,
      rejectAll,
      save,
      allowService,
      dismiss,
      acknowledge,
      withdraw,
      reset,
      openPreferences,
      closePreferences,
    }
  }, [store, state])
}
