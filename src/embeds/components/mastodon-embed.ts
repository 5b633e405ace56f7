'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useVendorEmbed, type VendorEmbedProps } from '../vendor-embed.js'
import { mastodon } from '../vendors/mastodon.js'

export type MastodonEmbedProps = VendorEmbedProps<ReturnType<typeof mastodon>> & {
  /** The host name of the server: `'social.example'`. */
  host: string
}

/**
 * A post on one Mastodon server, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const MastodonEmbed = /* @__PURE__ */ forwardRef<HTMLElement, MastodonEmbedProps>(
  ({ host, ...props }, ref) => useVendorEmbed(mastodon(host, { name: host }), props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(MastodonEmbed, 'MastodonEmbed')
