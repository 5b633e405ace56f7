'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedActionsProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Groups the buttons that load the content. Renders a `<div>`, or nothing if nothing can be loaded. */
export const EmbedActions = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedActionsProps>(
  ({ asChild, ...props }, ref) => {
    const { src } = useEmbed()
    const Part = asChild ? Slot : 'div'
    return src && <Part data-rcu="embed-actions" {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedActions, 'Embed.Actions')
