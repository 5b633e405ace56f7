'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../react/name-part.js'
import { checkRatio } from './embed-checks.js'
import { useEmbed } from './use-embed.js'

export interface EmbedFrameProps
  extends Omit<ComponentPropsWithoutRef<'iframe'>, 'src' | 'srcDoc' | 'title'> {
  /** The room kept for the content, as CSS writes it: `'4 / 3'`, `'1.85'`. @default '16 / 9' */
  aspectRatio?: string | undefined
  /** Used instead of the embed's `src` when the visitor has just clicked: the one that plays at once. */
  autoplaySrc?: string | undefined
}

/**
 * The room for the content, and the content once it may load. Renders an `<svg data-rcu="embed-space">`
 * that keeps the room from the first byte on, and over it the `<iframe>` while loaded.
 *
 * @throws {Error} in development, for an aspect ratio that is none
 */
export const EmbedFrame = /* @__PURE__ */ forwardRef<HTMLIFrameElement, EmbedFrameProps>(
  ({ aspectRatio = '16 / 9', autoplaySrc, allow = 'fullscreen', ...props }, ref) => {
    const { title, src, isLoaded, isAsked } = useEmbed()
    const plays = isAsked && autoplaySrc
    const [width, height = 1] = String(aspectRatio).split('/').map(Number)
    if (process.env.NODE_ENV !== 'production') checkRatio(aspectRatio)
    return (
      <>
        {/* Has its height with the HTML, for any ratio, where a strict CSP forbids a style attribute. */}
        <svg data-rcu="embed-space" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
        {isLoaded && (
          <iframe
            data-rcu="embed-frame"
            loading={isAsked ? undefined : 'lazy'}
            // YouTube answers error 153 without a referrer, whatever the page's own policy says.
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
