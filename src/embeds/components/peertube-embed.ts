'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useVendorEmbed, type VendorEmbedProps } from '../vendor-embed.js'
import { peertube } from '../vendors/peertube.js'

export type PeerTubeEmbedProps = VendorEmbedProps<ReturnType<typeof peertube>> & {
  /** The host name of the server: `'video.example'`. */
  host: string
}

/**
 * A video of one PeerTube server, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const PeerTubeEmbed = /* @__PURE__ */ forwardRef<HTMLElement, PeerTubeEmbedProps>(
  ({ host, ...props }, ref) => useVendorEmbed(peertube(host, { name: host }), props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PeerTubeEmbed, 'PeerTubeEmbed')
