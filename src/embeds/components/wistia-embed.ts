'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { wistia } from '../vendors/wistia.js'

export type WistiaEmbedProps = VendorEmbedProps<typeof wistia>

/**
 * A Wistia video, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const WistiaEmbed = /* @__PURE__ */ createEmbed(wistia)
