'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { appleMusic } from '../vendors/apple-music.js'

export type AppleMusicEmbedProps = VendorEmbedProps<typeof appleMusic>

/**
 * A song, album, playlist or video of Apple Music, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const AppleMusicEmbed = /* @__PURE__ */ createEmbed(appleMusic)
