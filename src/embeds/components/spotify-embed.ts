'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { spotify } from '../vendors/spotify.js'

export type SpotifyEmbedProps = VendorEmbedProps<typeof spotify>

/**
 * A Spotify track, album, playlist, artist, show or episode, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const SpotifyEmbed = /* @__PURE__ */ createEmbed(spotify)
