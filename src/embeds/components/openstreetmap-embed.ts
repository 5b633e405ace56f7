'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { openStreetMap } from '../vendors/openstreetmap.js'

export type OpenStreetMapEmbedProps = VendorEmbedProps<typeof openStreetMap>

/**
 * A map of OpenStreetMap, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const OpenStreetMapEmbed = /* @__PURE__ */ createEmbed(openStreetMap)
