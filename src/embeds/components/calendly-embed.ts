'use client'

import { createHostedEmbed } from '../create-hosted-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { calendly } from '../vendors/calendly.js'

export type CalendlyEmbedProps = VendorEmbedProps<typeof calendly>

/**
 * A Calendly calendar, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const CalendlyEmbed = /* @__PURE__ */ createHostedEmbed(calendly, 'host')
