'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesSaveProps extends ActionButtonProps {}

/**
 * Stores exactly what the switches show. Renders a `<button>` with `data-action="save"`.
 */
export const PreferencesSave = /* @__PURE__ */ forwardRef<HTMLButtonElement, PreferencesSaveProps>(
  (props, ref) => {
    const store = useConsentStore()
    const { draft, surface, messages, announceSaved } = usePreferences()
    return (
      <ActionButton
        action="save"
        act={() => {
          void store.save(draft.answers(), { surface })
          announceSaved()
        }}
        label={messages.dialog.save}
        {...props}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesSave, 'Preferences.Save')
