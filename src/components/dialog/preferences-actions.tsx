'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { PreferencesAccept } from './preferences-accept.js'
import { PreferencesReject } from './preferences-reject.js'
import { PreferencesSave } from './preferences-save.js'

export interface PreferencesActionsProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * Keeps the buttons together and in sight: Reject, Accept and Save, unless it has children of its own.
 * Renders a `<div>`.
 */
export const PreferencesActions = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesActionsProps
>(({ asChild, children, ...props }, ref) => {
  const Part = asChild ? Slot : 'div'
  return (
    <Part data-rcu="dialog-actions" {...props} ref={ref}>
      {children ?? (
        <>
          <PreferencesReject />
          <PreferencesAccept />
          <PreferencesSave />
        </>
      )}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesActions, 'Preferences.Actions')
