import { readAddress } from './address.js'
import type { EmbedContent, EmbedVendor } from './define-embed.js'

/** The id of a content is the end of its address: no query, no fragment, no slash at the end. */
const ID = /^[\w@:./-]*[\w-]$/

/** The content that an id or an address names; null for everything else. Never throws. */
export function readContent(
  vendor: EmbedVendor,
  { id, url }: { readonly id?: unknown; readonly url?: unknown },
  options: object = {},
): EmbedContent | null {
  const isId = typeof id === 'string' && ID.test(id)
  const given = id === undefined ? url : isId && vendor.idPrefix + id
  const address = readAddress(given, vendor.hosts)
  const reading = address && vendor.read(address, options)
  return reading && 'src' in reading ? reading : null
}
