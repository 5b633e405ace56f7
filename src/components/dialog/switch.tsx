'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'

interface SwitchProps extends ComponentPropsWithoutRef<'button'> {
  asChild?: boolean | undefined
  checked: boolean
  onCheckedChange: (checked: boolean) => void
}

/**
 * The switch of the dialog, the form and the banner. Not Radix's: its hidden input has a `style` attribute
 * in server HTML, which a strict CSP refuses, and it weighs 1.2 kB.
 */
export const Switch = /* @__PURE__ */ forwardRef<HTMLButtonElement, SwitchProps>(
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
if (process.env.NODE_ENV !== 'production') namePart(Switch, 'Switch')
