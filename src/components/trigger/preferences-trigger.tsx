'use client'

import { forwardRef } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
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
  const model = useConsentState((state) => state.model, 'PreferencesTrigger')
  return (
    <ActionButton
      aria-haspopup="dialog"
      {...props}
      part="PreferencesTrigger"
      action="open-preferences"
      act={(store) => store.openPreferences()}
      says={({ trigger }) => (model === 'opt-out' ? trigger.optOut : trigger.open)}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') PreferencesTrigger.displayName = 'PreferencesTrigger'
