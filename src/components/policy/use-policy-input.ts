'use client'

import type { PolicyInput } from '../../core/facts/policy-input.js'
import { modelOf } from '../../core/grants/model-of.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useCookies } from '../../react/use-cookies.js'
import { usePolicy } from './use-policy.js'

/** Everything that the content of the page depends on, for this visitor. */
export function usePolicyInput(): PolicyInput {
  const store = useConsentStore()
  const policy = usePolicy()
  const model = useConsentState((state) => state.model)
  const cookies = useCookies({})
  return { ...policy, cookies, model, modelOf: (category) => modelOf(store, category) }
}
