'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { useEmbed } from './use-embed.js'

export interface EmbedActionsProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Keeps the ways to load together, where there is something to load. Renders a `<div>`. */
export const EmbedActions = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedActionsProps>(
  ({ asChild, ...props }, ref) => {
    if (useEmbed('Embed.Actions').src === null) return null
    const Part = asChild ? Slot : 'div'
    return <Part data-rcu="embed-actions" {...props} ref={ref} />
  },
)
EmbedActions.displayName = 'Embed.Actions'
