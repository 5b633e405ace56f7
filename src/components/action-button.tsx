'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { FirstMessages } from '../core/messages.js'
import type { ConsentStore } from '../core/store.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { useTexts } from '../react/use-texts.js'
import { Slot } from './slot.js'

export interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Puts this part's behaviour on its only child instead of a `<button>`. */
  asChild?: boolean | undefined
}

interface OwnProps extends ActionButtonProps {
  /** The part as the site wrote it, for errors. */
  part: string
  /** Stable in the page as `data-action`, for extensions that answer on the visitor's behalf. */
  action: string
  act: (store: ConsentStore) => unknown
  /** What it says when the site says nothing. */
  says?: (messages: FirstMessages) => string
}

/** The button behind every part that acts. The page may cancel the click, and then nothing happens. */
export const ActionButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, OwnProps>(
  ({ asChild, part, action, act, says, ...props }, ref) => {
    const store = useConsentStore(part)
    const { messages } = useTexts()
    const Part = asChild ? Slot : 'button'
    return (
      <Part
        type="button"
        data-rcu="action"
        data-action={action}
        {...props}
        ref={ref}
        onClick={(event) => {
          props.onClick?.(event)
          if (!event.defaultPrevented) act(store)
        }}
      >
        {props.children ?? says?.(messages)}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') ActionButton.displayName = 'ActionButton'
