'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesSaveProps extends ActionButtonProps {}

/** Stores exactly what the switches show. Renders a `<button>` with `data-action="save"`. */
export const PreferencesSave = /* @__PURE__ */ forwardRef<HTMLButtonElement, PreferencesSaveProps>(
  (props, ref) => {
    const { draft, surface, messages, sayStored } = usePreferences('Preferences.Save')
    return (
      <ActionButton
        {...props}
        part="Preferences.Save"
        action="save"
        act={(store) => {
          void store.save(draft.answers(), { surface })
          sayStored()
        }}
        says={() => messages.dialog.save}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') PreferencesSave.displayName = 'Preferences.Save'
