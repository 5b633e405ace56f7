'use client'

import * as Switch from '@radix-ui/react-switch'
import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import type { SwitchProps } from './use-preferences.js'

/** The dialog's switch, by Radix; the same markup as the form's. */
export const DialogSwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, SwitchProps>(
  ({ asChild, checked, onCheckedChange, children, ...props }, ref) => {
    const Part = asChild ? Slot : 'button'
    return (
      <Switch.Root asChild checked={checked} onCheckedChange={onCheckedChange} {...props} ref={ref}>
        <Part>{children}</Part>
      </Switch.Root>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(DialogSwitch, 'DialogSwitch')
