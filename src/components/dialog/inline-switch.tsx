'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import type { SwitchProps } from './use-preferences.js'

/** A switch for server-rendered pages: Radix's has a style attribute there, which a strict CSP refuses. */
export const InlineSwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, SwitchProps>(
  ({ asChild, checked, onCheckedChange, onClick, ...props }, ref) => {
    const Part = asChild ? Slot : 'button'
    return (
      <Part
        type="button"
        role="switch"
        aria-checked={checked}
        data-state={checked ? 'checked' : 'unchecked'}
        {...props}
        ref={ref}
        onClick={(event) => {
          onClick?.(event)
          if (!event.defaultPrevented) onCheckedChange(!checked)
        }}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(InlineSwitch, 'InlineSwitch')
