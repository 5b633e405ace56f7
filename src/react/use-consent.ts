'use client'

import { useMemo } from 'react'
import type { ConsentState } from '../core/grants/state.js'
import type { ConsentStore } from '../core/store/contract.js'
import { useConsentState } from './use-consent-state.js'
import { useConsentStore } from './use-consent-store.js'

const DECISIONS = [
  'acceptAll',
  'rejectAll',
  'save',
  'allowService',
  'dismiss',
  'acknowledge',
  'withdraw',
  'reset',
  'openPreferences',
  'closePreferences',
] as const

type Decisions = Pick<ConsentStore, (typeof DECISIONS)[number]>

/** The whole state and every decision. */
export type Consent = ConsentState & Decisions

/** Everything at once; re-renders with every change. For one grant, `useGranted` is quieter. */
export function useConsent(): Consent {
  const store = useConsentStore('useConsent')
  const state = useConsentState((whole) => whole)
  return useMemo(() => {
    const decisions = Object.fromEntries(DECISIONS.map((name) => [name, store[name]]))
    // As the list says.
    return { ...state, ...(decisions as unknown as Decisions) }
  }, [store, state])
}
