'use client'

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react'
import { Slot } from '../slot.js'
import { useStatus } from './use-status.js'

export interface StatusLineProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behavior on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

interface LineProps extends StatusLineProps {
  rcu: string
  /** The text if the site passes no children; null if there is nothing to say. */
  says: ReactNode
}

/** The paragraph of every part that is one sentence. Renders nothing while the state is pending. */
export const StatusLine = /* @__PURE__ */ forwardRef<HTMLParagraphElement, LineProps>(
  ({ rcu, says, asChild, children, ...props }, ref) => {
    const { rows } = useStatus()
    if (!rows || says === null) return null
    const Part = asChild ? Slot : 'p'
    return (
      <Part data-rcu={rcu} {...props} ref={ref}>
        {children ?? says}
      </Part>
    )
  },
)
