'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { linkedin } from '../vendors/linkedin.js'

export type LinkedInEmbedProps = VendorEmbedProps<typeof linkedin>

/**
 * A LinkedIn post, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const LinkedInEmbed = /* @__PURE__ */ createEmbed(linkedin)
