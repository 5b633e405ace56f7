'use client'

import { forwardRef } from 'react'
import type { ServiceId } from '../core/register.js'
import { requireIds } from '../core/target.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { GatedEmbed, type GatedEmbedProps } from './gated-embed.js'
import { checkYouTube } from './youtube-checks.js'
import { readYouTubeId, readYouTubeUrl, type YouTubeSpan } from './youtube-url.js'

export type YouTubeEmbedProps = Omit<
  GatedEmbedProps,
  'service' | 'src' | 'link' | 'autoplaySrc' | 'defaults'
> &
  YouTubeSpan & {
    /** @default 'youtube' */
    service?: ServiceId | undefined
  } & (
    | {
        /** The id of a video. */
        id: string
        url?: undefined
      }
    | {
        /** The address of a video, short, live stream or playlist, in any form YouTube hands out. */
        url: string
        id?: undefined
      }
  )

/** The site overrides each of them in its description. Checked 2026-11. */
const DEFAULTS = {
  name: 'YouTube',
  provider: {
    name: 'Google Ireland Limited',
    privacyUrl: 'https://policies.google.com/privacy',
  },
}

const ALLOW =
  'accelerometer; clipboard-write; encrypted-media; fullscreen; gyroscope; picture-in-picture; web-share'

/**
 * A YouTube video behind a question, from www.youtube-nocookie.com; shorts stand upright.
 *
 * @throws {Error} in development, for an id or address that names nothing on YouTube; in production
 * the title stands there alone
 */
export const YouTubeEmbed = /* @__PURE__ */ forwardRef<HTMLElement, YouTubeEmbedProps>(
  ({ id, url, start, end, service = 'youtube', aspectRatio, ...props }, ref) => {
    const { config } = useConsentStore('YouTubeEmbed')
    requireIds(config, 'service', [service], 'YouTubeEmbed')
    const span = { start, end }
    const read = id === undefined ? readYouTubeUrl(url, span) : readYouTubeId(id, span)
    if (process.env.NODE_ENV !== 'production') checkYouTube({ id, url, start, end }, read)
    const video = typeof read === 'string' ? null : read
    return (
      <GatedEmbed
        allow={ALLOW}
        {...props}
        service={service}
        src={video?.src ?? null}
        link={video?.link}
        autoplaySrc={
          video ? `${video.src}${video.src.includes('?') ? '&' : '?'}autoplay=1` : undefined
        }
        aspectRatio={aspectRatio ?? (video?.isPortrait ? '9 / 16' : undefined)}
        defaults={DEFAULTS}
        ref={ref}
      />
    )
  },
)
YouTubeEmbed.displayName = 'YouTubeEmbed'
