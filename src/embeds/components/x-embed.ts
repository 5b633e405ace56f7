'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { xPost } from '../vendors/x-post.js'

export type XEmbedProps = VendorEmbedProps<typeof xPost>

/**
 * A post on X, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const XEmbed = /* @__PURE__ */ createEmbed(xPost)
