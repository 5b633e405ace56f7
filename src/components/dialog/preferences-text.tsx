'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { optionalCategories } from '../../core/config/optional.js'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesTextProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behaviour on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

/** Says what is chosen here, and describes the dialog to screen readers. Renders a `<p>`. */
export const PreferencesText = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PreferencesTextProps
>(({ asChild, children, ...props }, ref) => {
  const { textId, config, messages } = usePreferences()
  const { text, nothing } = messages.dialog
  const Part = asChild ? Slot : 'p'
  return (
    <Part data-rcu="dialog-text" {...props} id={textId} ref={ref}>
      {children ?? (optionalCategories(config).length > 0 ? text : nothing)}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesText, 'Preferences.Text')
