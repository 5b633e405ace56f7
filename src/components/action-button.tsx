'use client'

import type { ComponentPropsWithoutRef, ForwardedRef, ReactElement } from 'react'
import type { ConsentStore } from '../core/store/contract.js'
import type { FirstMessages } from '../core/texts/messages.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { useTexts } from '../react/use-texts.js'
import { Slot } from './slot.js'

export interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Puts this part's behaviour on its only child instead of a `<button>`. */
  asChild?: boolean | undefined
}

/** What tells one button from another. */
export interface Action {
  /** Stable in the page as `data-action`, for extensions that answer on the visitor's behalf. */
  readonly action: string
  readonly act: (store: ConsentStore) => unknown
  /** What it says when the site says nothing. */
  readonly says: (messages: FirstMessages) => string
}

/** The button behind every part that acts. The page may cancel the click, and then nothing happens. */
export function useActionButton(
  { action, act, says }: Action,
  { asChild, ...props }: ActionButtonProps,
  ref: ForwardedRef<HTMLButtonElement>,
): ReactElement {
  const store = useConsentStore()
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
      {props.children ?? says(messages)}
    </Part>
  )
}
