'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { bluesky } from '../vendors/bluesky.js'

export type BlueskyEmbedProps = VendorEmbedProps<typeof bluesky>

/**
 * A Bluesky post, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const BlueskyEmbed = /* @__PURE__ */ createEmbed(bluesky)
