'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'

export interface PreferencesTriggerProps extends ActionButtonProps {}

/**
 * The permanent way back: withdrawing must be as easy as agreeing (GDPR 7(3)). Place it where every page
 * shows it. Under opt-out it says "Your Privacy Choices". Renders a `<button>` with
 * `data-action="open-preferences"`.
 */
export const PreferencesTrigger = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesTriggerProps
>((props, ref) => {
  const model = useConsentState((state) => state.model)
  return useActionButton(
    {
      action: 'open-preferences',
      act: (store) => store.openPreferences(),
      says: ({ trigger }) => (model === 'opt-out' ? trigger.optOut : trigger.open),
    },
    props,
    ref,
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesTrigger, 'PreferencesTrigger')
