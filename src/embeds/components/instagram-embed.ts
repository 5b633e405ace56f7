'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { instagram } from '../vendors/instagram.js'

export type InstagramEmbedProps = VendorEmbedProps<typeof instagram>

/**
 * An Instagram post or reel, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const InstagramEmbed = /* @__PURE__ */ createEmbed(instagram)
