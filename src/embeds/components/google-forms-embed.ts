'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { googleForms } from '../vendors/google-forms.js'

export type GoogleFormsEmbedProps = VendorEmbedProps<typeof googleForms>

/**
 * A form of Google Forms, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const GoogleFormsEmbed = /* @__PURE__ */ createEmbed(googleForms)
