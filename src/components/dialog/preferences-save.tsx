'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesSaveProps extends ActionButtonProps {}

/** Stores exactly what the switches show. Renders a `<button>` with `data-action="save"`. */
export const PreferencesSave = /* @__PURE__ */ forwardRef<HTMLButtonElement, PreferencesSaveProps>(
  (props, ref) => {
    const { draft, surface, messages, sayStored } = usePreferences()
    return useActionButton(
      {
        action: 'save',
        act: (store) => {
          void store.save(draft.answers(), { surface })
          sayStored()
        },
        says: () => messages.dialog.save,
      },
      props,
      ref,
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesSave, 'Preferences.Save')
