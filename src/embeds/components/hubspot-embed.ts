'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { hubspotForms } from '../vendors/hubspot-forms.js'

export type HubSpotEmbedProps = VendorEmbedProps<typeof hubspotForms>

/**
 * A HubSpot form, by its share link, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const HubSpotEmbed = /* @__PURE__ */ createEmbed(hubspotForms)
