'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { codepen } from '../vendors/codepen.js'

export type CodePenEmbedProps = VendorEmbedProps<typeof codepen>

/**
 * A pen of CodePen, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const CodePenEmbed = /* @__PURE__ */ createEmbed(codepen)
