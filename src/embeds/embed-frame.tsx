'use client'

import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react'
import { useMergedRef } from '../components/use-merged-ref.js'
import { useIsomorphicLayoutEffect } from '../react/use-isomorphic-layout-effect.js'
import { viewBox } from './aspect-ratio.js'
import { useEmbed } from './use-embed.js'
import { useKeptFocus } from './use-kept-focus.js'

export interface EmbedFrameProps
  extends Omit<ComponentPropsWithoutRef<'iframe'>, 'src' | 'srcDoc' | 'title'> {
  /** The room kept for the content, as CSS writes it. @default '16 / 9' */
  aspectRatio?: string | undefined
  /** Used instead of the embed's `src` when the visitor has just clicked: the one that plays at once. */
  autoplaySrc?: string | undefined
}

/**
 * The room for the content, and the content once it may load. Renders an `<svg data-rcu="embed-space">`
 * that keeps the room from the first byte on, and over it the `<iframe>` while loaded.
 */
export const EmbedFrame = /* @__PURE__ */ forwardRef<HTMLIFrameElement, EmbedFrameProps>(
  ({ aspectRatio = '16 / 9', ...props }, ref) => {
    const { isLoaded, src } = useEmbed('Embed.Frame')
    return (
      <>
        <svg data-rcu="embed-space" viewBox={viewBox(aspectRatio)} aria-hidden="true" />
        {isLoaded && <LoadedFrame key={src} {...props} ref={ref} />}
      </>
    )
  },
)
EmbedFrame.displayName = 'Embed.Frame'

const LoadedFrame = /* @__PURE__ */ forwardRef<
  HTMLIFrameElement,
  Omit<EmbedFrameProps, 'aspectRatio'>
>(({ allow = 'fullscreen', autoplaySrc, ...props }, ref) => {
  const embed = useEmbed('Embed.Frame')
  const own = useKeptFocus<HTMLIFrameElement>(embed)
  // As it was on mounting: a later decision must not restart what plays.
  const [isAsked] = useState(embed.isAsked)
  const plays = isAsked && autoplaySrc !== undefined
  useIsomorphicLayoutEffect(() => {
    if (isAsked) own.current?.focus({ preventScroll: true })
  }, [own, isAsked])
  return (
    <iframe
      data-rcu="embed-frame"
      loading={isAsked ? undefined : 'lazy'}
      // YouTube answers error 153 without a referrer, whatever the page's own policy says.
      referrerPolicy="strict-origin-when-cross-origin"
      {...props}
      allow={plays ? `autoplay; ${allow}` : allow}
      title={embed.title}
      src={plays ? autoplaySrc : (embed.src ?? undefined)}
      ref={useMergedRef(own, ref)}
    />
  )
})
LoadedFrame.displayName = 'Embed.Frame'
