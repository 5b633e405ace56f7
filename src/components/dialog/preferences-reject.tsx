'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesRejectProps extends ActionButtonProps {}

/**
 * Refuses every category that needs consent, in one click. Looks exactly like `Preferences.Accept`.
 * Renders a `<button>` with `data-action="reject-all"`.
 */
export const PreferencesReject = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesRejectProps
>((props, ref) => {
  const store = useConsentStore()
  const { surface, messages, announceSaved } = usePreferences()
  return (
    <ActionButton
      action="reject-all"
      act={() => {
        void store.rejectAll({ surface })
        announceSaved()
      }}
      label={messages.dialog.reject}
      {...props}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesReject, 'Preferences.Reject')
