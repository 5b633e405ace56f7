'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedLinkProps extends ComponentPropsWithoutRef<'a'> {
  /** Puts this part's behavior on its only child instead of an `<a>`. */
  asChild?: boolean | undefined
}

/** Links to the content at its provider. Works without JavaScript. Renders an `<a>`, or nothing without a link. */
export const EmbedLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, EmbedLinkProps>(
  ({ asChild, ...props }, ref) => {
    const { link, say } = useEmbed()
    const Part = asChild ? Slot : 'a'
    return (
      link && (
        <Part data-rcu="embed-link" href={link} {...props} ref={ref}>
          {props.children ?? say('link')}
        </Part>
      )
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedLink, 'Embed.Link')
