'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { format } from '../core/text.js'
import { useEmbed } from './use-embed.js'
import { useEmbedTexts } from './use-embed-texts.js'

export interface EmbedTextProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Says what loading means, and where the provider's privacy policy is. Renders a `<div>`. */
export const EmbedText = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedTextProps>(
  ({ asChild, children, ...props }, ref) => {
    const { src, names } = useEmbed('Embed.Text')
    const embed = useEmbedTexts()
    if (src === null) return null
    const Part = asChild ? Slot : 'div'
    return (
      <Part data-rcu="embed-text" {...props} ref={ref}>
        {children ?? (
          <>
            <p>{format(embed.text, names)}</p>
            {names.privacyUrl && (
              <a data-rcu="embed-link" href={names.privacyUrl}>
                {format(embed.privacy, names)}
              </a>
            )}
          </>
        )}
      </Part>
    )
  },
)
EmbedText.displayName = 'Embed.Text'
