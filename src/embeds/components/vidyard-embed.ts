'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { vidyard } from '../vendors/vidyard.js'

export type VidyardEmbedProps = VendorEmbedProps<typeof vidyard>

/**
 * A Vidyard video, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const VidyardEmbed = /* @__PURE__ */ createEmbed(vidyard)
