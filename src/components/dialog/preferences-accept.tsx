'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesAcceptProps extends ActionButtonProps {}

/**
 * Grants every category, in one click. Renders a `<button>` with `data-action="accept-all"`.
 */
export const PreferencesAccept = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesAcceptProps
>((props, ref) => {
  const store = useConsentStore()
  const { surface, messages, announceSaved } = usePreferences()
  return (
    <ActionButton
      action="accept-all"
      act={() => {
        void store.acceptAll({ surface })
        announceSaved()
      }}
      label={messages.dialog.accept}
      {...props}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesAccept, 'Preferences.Accept')
