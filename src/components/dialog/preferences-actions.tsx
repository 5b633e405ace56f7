'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { optionalCategories } from '../../core/config/optional.js'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { PreferencesAccept } from './preferences-accept.js'
import { PreferencesReject } from './preferences-reject.js'
import { PreferencesSave } from './preferences-save.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesActionsProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * Keeps the buttons together and visible: Reject, Accept and Save, unless you pass children. Without
 * children it renders nothing if no category is optional. Renders a `<div>`.
 */
export const PreferencesActions = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesActionsProps
>(({ asChild, children, ...props }, ref) => {
  const { config } = usePreferences()
  const isOptional = optionalCategories(config).length > 0
  if (!isOptional && children === undefined) return null
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
