'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { reddit } from '../vendors/reddit.js'

export type RedditEmbedProps = VendorEmbedProps<typeof reddit>

/**
 * A Reddit post or comment, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const RedditEmbed = /* @__PURE__ */ createEmbed(reddit)
