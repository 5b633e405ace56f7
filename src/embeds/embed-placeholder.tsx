'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { useMergedRef } from '../components/use-merged-ref.js'
import { useEmbed } from './use-embed.js'
import { useKeptFocus } from './use-kept-focus.js'

export interface EmbedPlaceholderProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Stands in the place of the content until it may load. Renders a `<div>`. */
export const EmbedPlaceholder = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedPlaceholderProps>(
  (props, ref) => (useEmbed('Embed.Placeholder').isLoaded ? null : <Gated {...props} ref={ref} />),
)
EmbedPlaceholder.displayName = 'Embed.Placeholder'

const Gated = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedPlaceholderProps>(
  ({ asChild, ...props }, ref) => {
    const own = useKeptFocus<HTMLDivElement>(useEmbed('Embed.Placeholder'))
    const Part = asChild ? Slot : 'div'
    return <Part data-rcu="embed-placeholder" {...props} ref={useMergedRef(own, ref)} />
  },
)
Gated.displayName = 'Embed.Placeholder'
