'use client'

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react'
import { useKeptRef } from './kept.js'
import { Slot } from './slot.js'

export interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Puts this part's behavior on its only child instead of a `<button>`. */
  asChild?: boolean | undefined
}

interface OwnProps extends ActionButtonProps {
  /** The value of `data-action`: part of the public API, browser extensions click buttons by it. */
  action: string
  /** Called on a click, unless the site's own `onClick` has prevented the default. */
  act: () => unknown
  /** Shown if the site passes no children. */
  label: ReactNode
}

/** The button of every part that acts on a click. Renders a `<button>` with `data-action`. */
export const ActionButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, OwnProps>(
  ({ asChild, action, act, label, children = label, onClick, ...props }, ref) => {
    const kept = useKeptRef(ref)
    const Part = asChild ? Slot : 'button'
    return (
      <Part
        type="button"
        data-rcu="action"
        data-action={action}
        {...props}
        ref={kept}
        onClick={(event) => {
          onClick?.(event)
          if (!event.defaultPrevented) act()
        }}
      >
        {children}
      </Part>
    )
  },
)
