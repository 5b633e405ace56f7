'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesTitleProps extends ComponentPropsWithoutRef<'h2'> {
  /** Puts this part's behavior on its only child instead of an `<h2>`. */
  asChild?: boolean | undefined
}

/** Names the dialog. Renders an `<h2>`. */
export const PreferencesTitle = /* @__PURE__ */ forwardRef<
  HTMLHeadingElement,
  PreferencesTitleProps
>(({ asChild, children, ...props }, ref) => {
  const { titleId, messages } = usePreferences()
  const Part = asChild ? Slot : 'h2'
  return (
    <Part data-rcu="dialog-title" {...props} id={titleId} ref={ref}>
      {children ?? messages.dialog.title}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesTitle, 'Preferences.Title')
