'use client'

import type { GrantTarget } from '../core/register.js'
import { isGranted } from '../core/target.js'
import { useConsentState } from './use-consent-state.js'
import { useConsentStore } from './use-consent-store.js'

/**
 * Whether a category, or one service, is granted. Re-renders only when that changes.
 *
 * @throws {Error} in development, for an id that nobody declared; in production it is never granted
 */
export function useGranted(target: GrantTarget): boolean {
  const { config } = useConsentStore('useGranted')
  return useConsentState((state) => isGranted(target, state, config, 'useGranted'), 'useGranted')
}
