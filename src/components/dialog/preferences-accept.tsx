'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesAcceptProps extends ActionButtonProps {}

/** Grants every category, in one click. Renders a `<button>` with `data-action="accept-all"`. */
export const PreferencesAccept = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesAcceptProps
>((props, ref) => {
  const { surface, messages, sayStored } = usePreferences()
  return useActionButton(
    {
      action: 'accept-all',
      act: (store) => {
        void store.acceptAll({ surface })
        sayStored()
      },
      says: () => messages.dialog.accept,
    },
    props,
    ref,
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesAccept, 'Preferences.Accept')
