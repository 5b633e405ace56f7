'use client'

import type { GrantTarget, GrantTargets } from '../core/config/register.js'
import { requireTarget } from '../core/define/require-declared.js'
import { useConsentState } from './use-consent-state.js'
import { useConsentStore } from './use-consent-store.js'

/**
 * Whether a category or a service is granted now. Re-renders only when that changes.
 *
 * @throws {Error} in development, for an id that is not declared; in production it is never granted
 */
export function useGranted(target: GrantTargets[keyof GrantTargets]): boolean {
  return useGrantOf(target, 'useGranted')
}

/** The same hook, with the name of the component or hook that its errors name. */
export function useGrantOf(target: GrantTarget, caller: string): boolean {
  const { config } = useConsentStore(caller)
  if (process.env.NODE_ENV !== 'production') requireTarget(config, target, caller)
  return useConsentState(({ categories, services }) => {
    const granted = typeof target === 'string' ? categories[target] : services[target.service]
    // Not the properties that every object inherits, such as `constructor`.
    return granted === true
  })
}
