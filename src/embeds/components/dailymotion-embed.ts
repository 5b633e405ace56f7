'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { dailymotion } from '../vendors/dailymotion.js'

export type DailymotionEmbedProps = VendorEmbedProps<typeof dailymotion>

/**
 * A Dailymotion video, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const DailymotionEmbed = /* @__PURE__ */ createEmbed(dailymotion)
