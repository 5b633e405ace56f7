'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
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
  const { textId, messages } = usePreferences()
  const Part = asChild ? Slot : 'p'
  return (
    <Part data-rcu="dialog-text" {...props} id={textId} ref={ref}>
      {children ?? messages.dialog.text}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesText, 'Preferences.Text')
