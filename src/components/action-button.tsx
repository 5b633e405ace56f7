'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from './slot.js'

export interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Puts this part's behaviour on its only child instead of a `<button>`. */
  asChild?: boolean | undefined
}

interface OwnProps extends ActionButtonProps {
  /** Stable in the page as `data-action`, for extensions that answer on the visitor's behalf. */
  action: string
  act: () => unknown
  /** Fetches ahead what the act will need. */
  warm?: () => void
}

/** The button behind every part that acts. The page may cancel the click, and then nothing happens. */
export const ActionButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, OwnProps>(
  ({ asChild, action, act, warm, onClick, onPointerEnter, onFocus, ...props }, ref) => {
    const Part = asChild ? Slot : 'button'
    return (
      <Part
        type="button"
        data-rcu="action"
        data-action={action}
        {...props}
        ref={ref}
        onPointerEnter={(event) => {
          onPointerEnter?.(event)
          warm?.()
        }}
        onFocus={(event) => {
          onFocus?.(event)
          warm?.()
        }}
        onClick={(event) => {
          onClick?.(event)
          if (event.defaultPrevented) return
          // Safari focuses no clicked button, and what closes later must know where to return to.
          event.currentTarget.focus({ preventScroll: true })
          act()
        }}
      />
    )
  },
)
ActionButton.displayName = 'ActionButton'
