'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { tiktok } from '../vendors/tiktok.js'

export type TikTokEmbedProps = VendorEmbedProps<typeof tiktok>

/**
 * A TikTok video, upright, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const TikTokEmbed = /* @__PURE__ */ createEmbed(tiktok)
