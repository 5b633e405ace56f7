'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'

export interface PreferencesActionsProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Keeps the buttons together and in sight. Renders a `<div>`. */
export const PreferencesActions = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesActionsProps
>(({ asChild, ...props }, ref) => {
  const Part = asChild ? Slot : 'div'
  return <Part data-rcu="dialog-actions" {...props} ref={ref} />
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesActions, 'Preferences.Actions')
