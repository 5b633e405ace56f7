'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedPlaceholderProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Stands in the place of the content until it may load. Renders a `<div>`. */
export const EmbedPlaceholder = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedPlaceholderProps>(
  ({ asChild, ...props }, ref) => {
    const { isLoaded } = useEmbed()
    const Part = asChild ? Slot : 'div'
    return !isLoaded && <Part data-rcu="embed-placeholder" {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedPlaceholder, 'Embed.Placeholder')
