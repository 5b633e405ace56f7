'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedTextProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * Says who receives data when the content loads, and links the provider's privacy policy. Renders a
 * `<div>`, or nothing if nothing can be loaded.
 */
export const EmbedText = /* @__PURE__ */ forwardRef<HTMLDivElement, EmbedTextProps>(
  ({ asChild, ...props }, ref) => {
    const { src, privacyUrl, say } = useEmbed()
    const Part = asChild ? Slot : 'div'
    return (
      src && (
        <Part data-rcu="embed-text" {...props} ref={ref}>
          {props.children ?? (
            <>
              <p>{say('text')}</p>
              {/* The space separates the two if a style sheet shows them in one line. */}{' '}
              {privacyUrl && (
                <a data-rcu="embed-link" href={privacyUrl}>
                  {say('privacy')}
                </a>
              )}
            </>
          )}
        </Part>
      )
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedText, 'Embed.Text')
