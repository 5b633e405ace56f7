'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { stackblitz } from '../vendors/stackblitz.js'

export type StackBlitzEmbedProps = VendorEmbedProps<typeof stackblitz>

/**
 * A StackBlitz project, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const StackBlitzEmbed = /* @__PURE__ */ createEmbed(stackblitz)
