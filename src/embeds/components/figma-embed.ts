'use client'

import { createHostedEmbed } from '../create-hosted-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { figma } from '../vendors/figma.js'

export type FigmaEmbedProps = VendorEmbedProps<typeof figma>

/**
 * A Figma file or prototype, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const FigmaEmbed = /* @__PURE__ */ createHostedEmbed(figma, 'host')
