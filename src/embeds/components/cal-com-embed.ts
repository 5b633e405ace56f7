'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { calCom } from '../vendors/cal-com.js'

export type CalComEmbedProps = VendorEmbedProps<typeof calCom>

/**
 * A Cal.com calendar, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const CalComEmbed = /* @__PURE__ */ createEmbed(calCom)
