'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { typeform } from '../vendors/typeform.js'

export type TypeformEmbedProps = VendorEmbedProps<typeof typeform>

/**
 * A Typeform form, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const TypeformEmbed = /* @__PURE__ */ createEmbed(typeform)
