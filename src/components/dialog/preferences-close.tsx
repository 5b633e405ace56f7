'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesCloseProps extends ActionButtonProps {}

/**
 * The X: leaves without deciding, and the banner asks on. Renders a `<button>` with
 * `data-action="close-preferences"`.
 */
export const PreferencesClose = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesCloseProps
>((props, ref) => {
  const { dialog } = usePreferences('Preferences.Close').messages
  return (
    <ActionButton
      aria-label={dialog.close}
      {...props}
      part="Preferences.Close"
      action="close-preferences"
      act={(store) => store.closePreferences()}
      says={() => '×'}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') PreferencesClose.displayName = 'Preferences.Close'
