import { readAddress } from './address.js'
import type { EmbedVendor } from './define-embed.js'
import { addressProblem } from './plain-address.js'
import { formsOf } from './vendor-facts.js'

/** Development only: the reason why a vendor's component shows nothing, and the form to use. */
export function refusedAddress(
  part: string,
  vendor: EmbedVendor,
  { id, url, ...options }: { readonly id: unknown; readonly url: unknown },
): Error {
  const expected =
    id === undefined
      ? `Use ${formsOf(vendor)}.`
      : `Use the end of an address that begins with "${vendor.idPrefix}", or pass the whole address as url.`
  const [prop, value] = id === undefined ? ['url', url] : ['id', id]
  return new Error(
    `react-consent-ui: ${part}: ${prop} ${JSON.stringify(value)} ${whyRefused(vendor, { id, url }, options)}. Nothing is loaded; in production visitors see the title alone. ${expected}`,
  )
}

/** Development only: the error for an address that is on no vendor's host. */
export function unknownAddress(url: unknown): Error {
  const why = addressProblem(url) ?? 'is not on the host of a known product'
  return new Error(
    `react-consent-ui: Embed: url ${JSON.stringify(url)} ${why}. Nothing is loaded; in production visitors see a link. Pass the address of a product that docs/embeds.md lists, pass your own product in vendors, or use GatedEmbed.`,
  )
}

function whyRefused(
  vendor: EmbedVendor,
  { id, url }: { readonly id: unknown; readonly url: unknown },
  options: object,
): string {
  const nothing = 'names nothing that can be embedded'
  if (id !== undefined) return nothing
  const address = readAddress(url, vendor.hosts)
  if (!address) return addressProblem(url) ?? 'is on another host'
  const reading = vendor.read(address, options)
  return reading && 'problem' in reading ? reading.problem : nothing
}
