'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { bandcamp } from '../vendors/bandcamp.js'

export type BandcampEmbedProps = VendorEmbedProps<typeof bandcamp>

/**
 * A Bandcamp album or track, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const BandcampEmbed = /* @__PURE__ */ createEmbed(bandcamp)
