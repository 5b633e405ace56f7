'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { format } from '../core/text.js'
import { useEmbed } from './use-embed.js'
import { useEmbedTexts } from './use-embed-texts.js'

export interface EmbedLinkProps extends ComponentPropsWithoutRef<'a'> {
  /** Puts this part's behaviour on its only child instead of an `<a>`. */
  asChild?: boolean | undefined
}

/** Leads to the content itself, without loading anything here or running a script. Renders an `<a>`. */
export const EmbedLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, EmbedLinkProps>(
  ({ asChild, children, ...props }, ref) => {
    const { link, names } = useEmbed('Embed.Link')
    const embed = useEmbedTexts()
    if (link === null) return null
    const Part = asChild ? Slot : 'a'
    return (
      <Part data-rcu="embed-link" href={link} {...props} ref={ref}>
        {children ?? format(embed.link, names)}
      </Part>
    )
  },
)
EmbedLink.displayName = 'Embed.Link'
