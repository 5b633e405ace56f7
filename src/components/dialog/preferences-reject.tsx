'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesRejectProps extends ActionButtonProps {}

/**
 * Refuses every category that needs consent, in one click. Looks exactly like `Preferences.Accept`.
 * Renders a `<button>` with `data-action="reject-all"`.
 */
export const PreferencesReject = /* @__PURE__ */ actionButton<PreferencesRejectProps>(
  'reject-all',
  (store) => {
    const { surface, messages, announceSaved } = usePreferences()
    return {
      act: () => {
        void store.rejectAll({ surface })
        announceSaved()
      },
      label: messages.dialog.reject,
    }
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesReject, 'Preferences.Reject')
