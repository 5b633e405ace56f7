'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { youtube } from '../vendors/youtube.js'

export type YouTubeEmbedProps = VendorEmbedProps<typeof youtube>

/**
 * A YouTube video that loads after consent, from www.youtube-nocookie.com; shorts are upright. Renders a
 * `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an id or address that names nothing on YouTube; in production the
 * title is rendered alone
 */
export const YouTubeEmbed = /* @__PURE__ */ createEmbed(youtube)
