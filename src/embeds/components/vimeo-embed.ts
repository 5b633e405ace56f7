'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { vimeo } from '../vendors/vimeo.js'

export type VimeoEmbedProps = VendorEmbedProps<typeof vimeo>

/**
 * A Vimeo video or event, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const VimeoEmbed = /* @__PURE__ */ createEmbed(vimeo)
