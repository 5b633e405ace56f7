'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { loom } from '../vendors/loom.js'

export type LoomEmbedProps = VendorEmbedProps<typeof loom>

/**
 * A Loom video, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const LoomEmbed = /* @__PURE__ */ createEmbed(loom)
