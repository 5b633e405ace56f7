'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { pinterest } from '../vendors/pinterest.js'

export type PinterestEmbedProps = VendorEmbedProps<typeof pinterest>

/**
 * A pin of Pinterest, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const PinterestEmbed = /* @__PURE__ */ createEmbed(pinterest)
