'use client'

import { forwardRef, type Ref } from 'react'
import { namePart } from '../react/name-part.js'
import type { EmbedKind } from './define-embed.js'
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
  extends Omit<EmbedRootProps, 'asChild' | 'children' | 'onLoad'>,
    Pick<EmbedFrameProps, 'aspectRatio' | 'autoplaySrc' | 'sandbox' | 'onLoad'> {
  /** A picture shown while the content is not loaded. A path of the site: another server would be contacted. */
  poster?: string | undefined
  /** The `allow` attribute of the frame. `autoplay` is added if needed. @default 'fullscreen' */
  allow?: string | undefined
  /** The sign that `embeds.css` draws on the placeholder if there is no poster. */
  kind?: EmbedKind | undefined
  /** The `<iframe>`, while the content is loaded. `ref` is the figure. */
  frameRef?: Ref<HTMLIFrameElement> | undefined
}

/**
 * A third-party frame that is requested only after the visitor agrees, once or always, and removed on
 * withdrawal. For content that has no component of its own in this library. Renders a `<figure>` with
 * `data-state="gated|loaded"`.
 *
 * @example
 * <GatedEmbed service="tickets" title="Tickets for the mill" src="https://tickets.example/embed/7" />
 */
export const GatedEmbed = /* @__PURE__ */ forwardRef<HTMLElement, GatedEmbedProps>(
  ({ poster, aspectRatio, autoplaySrc, allow, sandbox, onLoad, kind, frameRef, ...props }, ref) => {
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
    if (process.env.NODE_ENV !== 'production') useChecks('GatedEmbed', props)
    return (
      <EmbedRoot {...props} ref={ref}>
        <EmbedFrame {...{ aspectRatio, autoplaySrc, allow, sandbox, onLoad }} ref={frameRef} />
        <EmbedPlaceholder data-kind={kind}>
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
