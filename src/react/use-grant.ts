'use client'

import type { CategoryId, ServiceId } from '../core/config/register.js'
import { useConsentState } from './use-consent-state.js'

/** Whether a category is granted, or one service. For callers that know it to be declared. */
export function useGrant(category: CategoryId | undefined, service?: ServiceId): boolean {
  return useConsentState(({ categories, services }) => {
    const granted = service === undefined ? categories[category ?? ''] : services[service]
    // What objects inherit is not `true`, whatever the id.
    return granted === true
  })
}
