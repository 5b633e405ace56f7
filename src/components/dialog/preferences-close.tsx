'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { CLOSE_ICON } from '../close-icon.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesCloseProps extends ActionButtonProps {}

/**
 * The close button. Closes the dialog without saving; if no choice has been made, the banner stays open.
 * Renders a `<button>` with `data-action="close-preferences"`.
 */
export const PreferencesClose = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesCloseProps
>((props, ref) => {
  const store = useConsentStore()
  const { dialog } = usePreferences().messages
  return (
    <ActionButton
      action="close-preferences"
      act={() => store.closePreferences()}
      label={CLOSE_ICON}
      aria-label={dialog.close}
      {...props}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesClose, 'Preferences.Close')
