'use client'

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react'
import type { ConsentStore } from '../core/store/contract.js'
import type { SpokenMessages } from '../core/texts/loaded-messages.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { useTexts } from '../react/use-texts.js'
import { Slot } from './slot.js'
import { useKeptRef } from './use-kept-ref.js'

export interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Puts this part's behavior on its only child instead of a `<button>`. */
  asChild?: boolean | undefined
}

/** One button in one render, with the attributes that differ from those of other buttons. */
interface Action extends ComponentPropsWithoutRef<'button'> {
  /** Called on a click, unless the site's own `onClick` has prevented the default. */
  act: () => unknown
  /** Shown if the site passes no children. */
  label: ReactNode
}

/**
 * Makes a part that acts on a click. It renders a `<button>` with `data-action`.
 *
 * @param name the value of `data-action`: part of the public API, browser extensions click buttons by it
 * @param useAction a hook, called in every render. If it returns `false`, nothing is rendered
 */
export function actionButton<Props extends ActionButtonProps>(
  name: string,
  useAction: (store: ConsentStore, messages: SpokenMessages) => Action | false,
) {
  return forwardRef<HTMLButtonElement, Props>(({ asChild, children, onClick, ...props }, ref) => {
    const kept = useKeptRef(ref)
    const action = useAction(useConsentStore(), useTexts().messages)
    if (!action) return null
    const { act, label, ...own } = action
    const Part = asChild ? Slot : 'button'
    return (
      <Part
        type="button"
        data-rcu="action"
        data-action={name}
        {...own}
        {...props}
        ref={kept}
        onClick={(event) => {
          onClick?.(event)
          if (!event.defaultPrevented) act()
        }}
      >
        {children ?? label}
      </Part>
    )
  })
}
