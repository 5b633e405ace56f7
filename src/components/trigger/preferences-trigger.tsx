'use client'

import { forwardRef, useEffect } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore, usePage } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface PreferencesTriggerProps extends ActionButtonProps {}

/**
 * The permanent way back: withdrawing must be as easy as agreeing (GDPR 7(3)). Place it where every
 * page shows it. Under opt-out it says "Your Privacy Choices". Renders a `<button>`.
 */
export const PreferencesTrigger = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesTriggerProps
>(({ children, ...props }, ref) => {
  const store = useConsentStore('PreferencesTrigger')
  const page = usePage('PreferencesTrigger')
  const isOptOut = useConsentState((state) => state.model, 'PreferencesTrigger') === 'opt-out'
  const { trigger } = useTexts().messages
  useEffect(() => {
    page.triggers++
    return () => {
      page.triggers--
    }
  }, [page])
  return (
    <ActionButton
      aria-haspopup="dialog"
      {...props}
      action="open-preferences"
      act={() => store.openPreferences()}
      warm={() => page.warm()}
      ref={ref}
    >
      {children ?? (isOptOut ? trigger.optOut : trigger.open)}
    </ActionButton>
  )
})
PreferencesTrigger.displayName = 'PreferencesTrigger'
