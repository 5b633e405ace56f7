'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedPlaceholderProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Shown while the content is not loaded. Renders a `<div>`, or nothing while the content is loaded. */
export const EmbedPlaceholder = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedPlaceholderProps>(
  ({ asChild, ...props }, ref) => {
    const { isLoaded } = useEmbed()
    const Part = asChild ? Slot : 'div'
    return !isLoaded && <Part data-rcu="embed-placeholder" {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedPlaceholder, 'Embed.Placeholder')
