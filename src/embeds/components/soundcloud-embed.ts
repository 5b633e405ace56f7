'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { soundCloud } from '../vendors/soundcloud.js'

export type SoundCloudEmbedProps = VendorEmbedProps<typeof soundCloud>

/**
 * A SoundCloud track, set or user, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const SoundCloudEmbed = /* @__PURE__ */ createEmbed(soundCloud)
