'use client'

import { forwardRef } from 'react'
import type { ServiceId } from '../core/config/register.js'
import { namePart } from '../react/name-part.js'
import { useChecks } from './embed-checks.js'
import { GatedEmbed, type GatedEmbedProps } from './gated-embed.js'
import { checkYouTube } from './youtube-checks.js'
import { readYouTube } from './youtube-url.js'

export type YouTubeEmbedProps = Omit<
  GatedEmbedProps,
  'service' | 'src' | 'link' | 'autoplaySrc' | 'defaults'
> & {
  /** Whole seconds from the beginning; beats what the address says. */
  start?: number | undefined
  /** Whole seconds from the beginning; beats what the address says. */
  end?: number | undefined
  /** @default 'youtube' */
  service?: ServiceId | undefined
} & (
    | {
        /** The address of a video, short, live stream or playlist, in any form YouTube hands out. */
        url: string
        id?: undefined
      }
    | {
        /** The id of a video. */
        id: string
        url?: undefined
      }
  )

/** The names of the config come first. Checked 2026-11. */
const DEFAULTS = {
  name: 'YouTube',
  provider: {
    name: 'Google Ireland Limited',
    privacyUrl: 'https://policies.google.com/privacy',
  },
}

/**
 * A YouTube video that loads after consent, from www.youtube-nocookie.com; shorts are upright. Renders a
 * `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an id or address that names nothing on YouTube; in production the
 * title is rendered alone
 */
export const YouTubeEmbed = /* @__PURE__ */ forwardRef<HTMLElement, YouTubeEmbedProps>(
  ({ id, url, start, end, service = 'youtube', ...props }, ref) => {
    const video = readYouTube({ id, url, start, end })
    if (process.env.NODE_ENV !== 'production') {
      // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
      useChecks('YouTubeEmbed', { service, title: props.title, src: null })
      checkYouTube({ id, url, start, end }, video !== null)
    }
    return (
      <GatedEmbed
        allow="encrypted-media; fullscreen; picture-in-picture"
        aspectRatio={video?.isPortrait ? '9 / 16' : undefined}
        {...props}
        service={service}
        src={video?.src ?? null}
        link={video?.link}
        autoplaySrc={video?.autoplaySrc}
        defaults={DEFAULTS}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(YouTubeEmbed, 'YouTubeEmbed')
