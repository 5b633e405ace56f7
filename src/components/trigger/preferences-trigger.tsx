'use client'

import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'

export interface PreferencesTriggerProps extends ActionButtonProps {}

/**
 * Opens the preferences again: withdrawing must be as easy as agreeing (GDPR 7(3)). Place one on every
 * page, for example in the footer. Under opt-out it says "Your Privacy Choices". Renders a `<button>`
 * with `data-action="open-preferences"`.
 */
export const PreferencesTrigger = /* @__PURE__ */ actionButton<PreferencesTriggerProps>(
  'open-preferences',
  (store, { trigger }) => {
    const model = useConsentState((state) => state.model)
    return {
      act: store.openPreferences,
      label: model === 'opt-out' ? trigger.optOut : trigger.open,
    }
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesTrigger, 'PreferencesTrigger')
