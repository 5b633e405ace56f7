'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'
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
  const { dialog } = usePreferences().messages
  return useActionButton(
    {
      action: 'close-preferences',
      act: (store) => store.closePreferences(),
      says: () => '×',
    },
    { 'aria-label': dialog.close, ...props },
    ref,
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesClose, 'Preferences.Close')
