'use client'

import { createHostedEmbed } from '../create-hosted-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { twitch } from '../vendors/twitch.js'

export type TwitchEmbedProps = VendorEmbedProps<typeof twitch>

/**
 * A Twitch channel, video or clip, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const TwitchEmbed = /* @__PURE__ */ createHostedEmbed(twitch, 'parent')
