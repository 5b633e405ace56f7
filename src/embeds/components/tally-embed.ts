'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { tally } from '../vendors/tally.js'

export type TallyEmbedProps = VendorEmbedProps<typeof tally>

/**
 * A Tally form, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const TallyEmbed = /* @__PURE__ */ createEmbed(tally)
