'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'
import { CLOSE_ICON } from '../close-icon.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesCloseProps extends ActionButtonProps {}

/**
 * The close button. Closes the dialog without saving; if no choice has been made, the banner stays open.
 * Renders a `<button>` with `data-action="close-preferences"`.
 */
export const PreferencesClose = /* @__PURE__ */ actionButton<PreferencesCloseProps>(
  'close-preferences',
  (store) => ({
    act: store.closePreferences,
    label: CLOSE_ICON,
    'aria-label': usePreferences().messages.dialog.close,
  }),
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesClose, 'Preferences.Close')
