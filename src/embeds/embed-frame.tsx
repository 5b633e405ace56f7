'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../react/name-part.js'
import { checkRatio } from './embed-checks.js'
import { useEmbed } from './use-embed.js'

export interface EmbedFrameProps
  extends Omit<ComponentPropsWithoutRef<'iframe'>, 'src' | 'srcDoc' | 'title'> {
  /** Width by height of the reserved space, in CSS syntax: `'4 / 3'`, `'1.85'`. @default '16 / 9' */
  aspectRatio?: string | undefined
  /** Replaces the embed's `src` if the visitor asked for it by a click: an address that plays at once. */
  autoplaySrc?: string | undefined
}

/**
 * Reserves the space of the content, and shows the content while it is loaded. Renders an
 * `<svg data-rcu="embed-space">` that has its height in the server's HTML already, and over it the
 * `<iframe>` while loaded.
 *
 * @throws {Error} in development, for an `aspectRatio` that is not a ratio
 */
export const EmbedFrame = /* @__PURE__ */ forwardRef<HTMLIFrameElement, EmbedFrameProps>(
  ({ aspectRatio = '16 / 9', autoplaySrc, allow = 'fullscreen', ...props }, ref) => {
    const { title, src, isLoaded, isAsked } = useEmbed()
    const plays = isAsked && autoplaySrc
    const [width, height = 1] = String(aspectRatio).split('/').map(Number)
    if (process.env.NODE_ENV !== 'production') checkRatio(aspectRatio)
    return (
      <>
        {/* An svg has a height for any ratio without a style attribute, which a strict CSP forbids. */}
        <svg data-rcu="embed-space" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
        {isLoaded && (
          <iframe
            // A new address in the same frame would add an entry to the history of the page.
            key={src}
            data-rcu="embed-frame"
            loading={isAsked ? undefined : 'lazy'}
            // Overrides the policy of the page: without a referrer YouTube shows error 153.
            referrerPolicy="strict-origin-when-cross-origin"
            {...props}
            allow={plays ? `autoplay; ${allow}` : allow}
            title={title}
            src={plays || src || undefined}
            ref={ref}
          />
        )}
      </>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedFrame, 'Embed.Frame')
