'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedTitleProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behavior on its only child instead of a `<p>`, for example a heading. */
  asChild?: boolean | undefined
}

/** The title of the content. Renders a `<p>`. */
export const EmbedTitle = /* @__PURE__ */ forwardRef<HTMLParagraphElement, EmbedTitleProps>(
  ({ asChild, ...props }, ref) => {
    const { title } = useEmbed()
    const Part = asChild ? Slot : 'p'
    return (
      <Part data-rcu="embed-title" {...props} ref={ref}>
        {props.children ?? title}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedTitle, 'Embed.Title')
