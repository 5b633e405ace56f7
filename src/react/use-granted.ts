'use client'

import type { GrantTarget } from '../core/config/register.js'
import { requireTarget } from '../core/define/require-declared.js'
import { useConsentStore } from './use-consent-store.js'
import { useGrant } from './use-grant.js'

/**
 * Whether a category, or one service, is granted. Re-renders only when that changes.
 *
 * @throws {Error} in development, for an id that nobody declared; in production it is never granted
 */
export function useGranted(target: GrantTarget): boolean {
  const { config } = useConsentStore('useGranted')
  requireTarget(config, target, 'useGranted')
  const [category, service] = typeof target === 'string' ? [target] : [undefined, target.service]
  return useGrant(category, service)
}
