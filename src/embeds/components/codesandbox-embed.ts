'use client'

import { createEmbed } from '../create-embed.js'
import type { VendorEmbedProps } from '../vendor-embed.js'
import { codesandbox } from '../vendors/codesandbox.js'

export type CodeSandboxEmbedProps = VendorEmbedProps<typeof codesandbox>

/**
 * A CodeSandbox project, loaded after consent. Renders a `<figure>` with `data-state="gated|loaded"`.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production the title is
 * rendered alone
 */
export const CodeSandboxEmbed = /* @__PURE__ */ createEmbed(codesandbox)
