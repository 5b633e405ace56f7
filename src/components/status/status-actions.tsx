'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { StatusChange } from './status-change.js'
import { StatusWithdraw } from './status-withdraw.js'

export interface StatusActionsProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Groups the buttons. Without children it holds Change and Withdraw. Renders a `<div>`. */
export const StatusActions = /* @__PURE__ */ forwardRef<HTMLDivElement, StatusActionsProps>(
  ({ asChild, children, ...props }, ref) => {
    const Part = asChild ? Slot : 'div'
    return (
      <Part data-rcu="status-actions" {...props} ref={ref}>
        {children ?? (
          <>
            <StatusChange />
            <StatusWithdraw />
          </>
        )}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusActions, 'Status.Actions')
