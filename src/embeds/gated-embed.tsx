'use client'

import { forwardRef } from 'react'
import { namePart } from '../react/name-part.js'
import { EmbedActions } from './embed-actions.js'
import { EmbedAlwaysAllow } from './embed-always-allow.js'
import { useChecks } from './embed-checks.js'
import { EmbedFrame, type EmbedFrameProps } from './embed-frame.js'
import { EmbedLink } from './embed-link.js'
import { EmbedLoadOnce } from './embed-load-once.js'
import { EmbedPlaceholder } from './embed-placeholder.js'
import { EmbedPoster } from './embed-poster.js'
import { EmbedRoot, type EmbedRootProps } from './embed-root.js'
import { EmbedStop } from './embed-stop.js'
import { EmbedText } from './embed-text.js'
import { EmbedTitle } from './embed-title.js'

export interface GatedEmbedProps
  extends Omit<EmbedRootProps, 'asChild' | 'children'>,
    Pick<EmbedFrameProps, 'aspectRatio' | 'autoplaySrc'> {
  /** A picture to stand there before; a path of the site itself, since nobody else may be contacted. */
  poster?: string | undefined
  /** What the frame may do, as in the attribute; autoplay comes by itself. @default 'fullscreen' */
  allow?: string | undefined
}

/**
 * A frame of somebody else's, behind a question: contacts nobody before the visitor agrees, here once or
 * for good, and goes when they withdraw. For content without an embed of its own in this library.
 * Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @example
 * <GatedEmbed service="tickets" title="Tickets for the mill" src="https://tickets.example/embed/7" />
 */
export const GatedEmbed = /* @__PURE__ */ forwardRef<HTMLElement, GatedEmbedProps>(
  ({ poster, aspectRatio, autoplaySrc, allow, ...props }, ref) => {
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
    if (process.env.NODE_ENV !== 'production') useChecks('GatedEmbed', props)
    return (
      <EmbedRoot {...props} ref={ref}>
        <EmbedFrame {...{ aspectRatio, autoplaySrc, allow }} />
        <EmbedPlaceholder>
          {poster && <EmbedPoster src={poster} />}
          <EmbedTitle />
          <EmbedText />
          <EmbedActions>
            <EmbedLoadOnce />
            <EmbedAlwaysAllow />
          </EmbedActions>
        </EmbedPlaceholder>
        <EmbedLink />
        <EmbedStop />
      </EmbedRoot>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(GatedEmbed, 'GatedEmbed')
