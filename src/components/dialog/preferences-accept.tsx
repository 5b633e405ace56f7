'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesAcceptProps extends ActionButtonProps {}

/** Grants every category, in one click. Renders a `<button>` with `data-action="accept-all"`. */
export const PreferencesAccept = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesAcceptProps
>((props, ref) => {
  const { surface, messages, sayStored } = usePreferences('Preferences.Accept')
  return (
    <ActionButton
      {...props}
      part="Preferences.Accept"
      action="accept-all"
      act={(store) => {
        void store.acceptAll({ surface })
        sayStored()
      }}
      says={() => messages.dialog.accept}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') PreferencesAccept.displayName = 'Preferences.Accept'
