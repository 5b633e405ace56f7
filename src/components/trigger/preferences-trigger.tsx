'use client'

import { forwardRef, useEffect } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
import { usePage } from '../../react/use-consent-store.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface PreferencesTriggerProps extends ActionButtonProps {}

/**
 * The permanent way back: withdrawing must be as easy as agreeing (GDPR 7(3)). Place it where every
 * page shows it. Under opt-out it says "Your Privacy Choices". Renders a `<button>`.
 */
export const PreferencesTrigger = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesTriggerProps
>((props, ref) => {
  const page = usePage('PreferencesTrigger')
  const model = useConsentState((state) => state.model, 'PreferencesTrigger')
  useEffect(() => {
    page.triggers++
    return () => {
      page.triggers--
    }
  }, [page])
  return (
    <ActionButton
      {...props}
      part="PreferencesTrigger"
      action="open-preferences"
      act={(store) => store.openPreferences()}
      says={({ trigger }) => (model === 'opt-out' ? trigger.optOut : trigger.open)}
      opens
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') PreferencesTrigger.displayName = 'PreferencesTrigger'
