'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { googleMaps } from '../vendors/google-maps.js'

export type GoogleMapsEmbedProps = VendorEmbedProps<typeof googleMaps>

/**
 * A map of Google Maps: a place, directions, a view, a search or one of My Maps, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const GoogleMapsEmbed = /* @__PURE__ */ createEmbed(googleMaps)
