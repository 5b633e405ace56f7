'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface PreferencesTriggerProps extends ActionButtonProps {}

/**
 * Opens the preferences again: withdrawing must be as easy as agreeing (GDPR 7(3)). Place one on every
 * page, for example in the footer. Under opt-out it says "Your Privacy Choices". Renders a `<button>`
 * with `data-action="open-preferences"`.
 */
export const PreferencesTrigger = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesTriggerProps
>((props, ref) => {
  const store = useConsentStore()
  const model = useConsentState((state) => state.model)
  const { trigger } = useTexts().messages
  return (
    <ActionButton
      action="open-preferences"
      act={() => store.openPreferences()}
      label={model === 'opt-out' ? trigger.optOut : trigger.open}
      {...props}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesTrigger, 'PreferencesTrigger')
