'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesRejectProps extends ActionButtonProps {}

/**
 * Refuses every category that needs consent, in one click. Looks exactly like `Preferences.Accept`.
 * Renders a `<button>` with `data-action="reject-all"`.
 */
export const PreferencesReject = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesRejectProps
>((props, ref) => {
  const { surface, messages, sayStored } = usePreferences()
  return useActionButton(
    {
      action: 'reject-all',
      act: (store) => {
        void store.rejectAll({ surface })
        sayStored()
      },
      says: () => messages.dialog.reject,
    },
    props,
    ref,
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesReject, 'Preferences.Reject')
