'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesSaveProps extends ActionButtonProps {}

/**
 * Stores exactly what the switches show. Renders a `<button>` with `data-action="save"`.
 */
export const PreferencesSave = /* @__PURE__ */ actionButton<PreferencesSaveProps>(
  'save',
  (store) => {
    const { draft, surface, messages, announceSaved } = usePreferences()
    return {
      act: () => {
        void store.save(draft.answers(), { surface })
        announceSaved()
      },
      label: messages.dialog.save,
    }
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesSave, 'Preferences.Save')
