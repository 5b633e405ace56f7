'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { facebook } from '../vendors/facebook.js'

export type FacebookEmbedProps = VendorEmbedProps<typeof facebook>

/**
 * A Facebook post, video or reel, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const FacebookEmbed = /* @__PURE__ */ createEmbed(facebook)
