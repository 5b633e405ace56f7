'use client'

import type { ComponentPropsWithoutRef, ForwardedRef, ReactElement, ReactNode } from 'react'
import { Slot } from '../slot.js'
import { useStatus } from './use-status.js'

export interface StatusLineProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behaviour on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

interface Line {
  rcu: string
  /** What it says when the site says nothing; null where there is nothing to say. */
  says: ReactNode
}

/** The paragraph behind every part that says one thing. */
export function useStatusLine(
  { rcu, says }: Line,
  { asChild, children, ...props }: StatusLineProps,
  ref: ForwardedRef<HTMLParagraphElement>,
): ReactElement | null {
  const { choices } = useStatus()
  if (!choices || says === null) return null
  const Part = asChild ? Slot : 'p'
  return (
    <Part data-rcu={rcu} {...props} ref={ref}>
      {children ?? says}
    </Part>
  )
}
