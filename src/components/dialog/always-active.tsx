'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { usePreferences } from './use-preferences.js'

/** A text in place of a switch, for required categories: a disabled switch would look broken. */
export const AlwaysActive = /* @__PURE__ */ forwardRef<
  HTMLSpanElement,
  ComponentPropsWithoutRef<'span'>
>((props, ref) => {
  const { dialog } = usePreferences().messages
  return (
    <span data-rcu="required" {...props} ref={ref}>
      {dialog.required}
    </span>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(AlwaysActive, 'AlwaysActive')
