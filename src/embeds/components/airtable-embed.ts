'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { airtable } from '../vendors/airtable.js'

export type AirtableEmbedProps = VendorEmbedProps<typeof airtable>

/**
 * An Airtable view or form, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const AirtableEmbed = /* @__PURE__ */ createEmbed(airtable)
