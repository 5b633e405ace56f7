'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesAcceptProps extends ActionButtonProps {}

/**
 * Grants every category, in one click. Renders a `<button>` with `data-action="accept-all"`.
 */
export const PreferencesAccept = /* @__PURE__ */ actionButton<PreferencesAcceptProps>(
  'accept-all',
  (store) => {
    const { surface, messages, announceSaved } = usePreferences()
    return {
      act: () => {
        void store.acceptAll({ surface })
        announceSaved()
      },
      label: messages.dialog.accept,
    }
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesAccept, 'Preferences.Accept')
