import { readAddress } from './address.js'
import type { EmbedContent, EmbedPage, EmbedVendor } from './define-embed.js'
import { isHostName } from './embed-options.js'
import { addressProblem } from './plain-address.js'
import { asAddress } from './spotify-address.js'
import { formsOf } from './vendor-facts.js'
import { airtable } from './vendors/airtable.js'
import { appleMusic } from './vendors/apple-music.js'
import { bandcamp } from './vendors/bandcamp.js'
import { bluesky } from './vendors/bluesky.js'
import { calCom } from './vendors/cal-com.js'
import { calendly } from './vendors/calendly.js'
import { codepen } from './vendors/codepen.js'
import { codesandbox } from './vendors/codesandbox.js'
import { dailymotion } from './vendors/dailymotion.js'
import { facebook } from './vendors/facebook.js'
import { figma } from './vendors/figma.js'
import { googleForms } from './vendors/google-forms.js'
import { googleMaps } from './vendors/google-maps.js'
import { hubspotForms } from './vendors/hubspot-forms.js'
import { instagram } from './vendors/instagram.js'
import { linkedin } from './vendors/linkedin.js'
import { loom } from './vendors/loom.js'
import { openStreetMap } from './vendors/openstreetmap.js'
import { pinterest } from './vendors/pinterest.js'
import { reddit } from './vendors/reddit.js'
import { soundCloud } from './vendors/soundcloud.js'
import { spotify } from './vendors/spotify.js'
import { stackblitz } from './vendors/stackblitz.js'
import { tally } from './vendors/tally.js'
import { tiktok } from './vendors/tiktok.js'
import { twitch } from './vendors/twitch.js'
import { typeform } from './vendors/typeform.js'
import { vidyard } from './vendors/vidyard.js'
import { vimeo } from './vendors/vimeo.js'
import { wistia } from './vendors/wistia.js'
import { xPost } from './vendors/x-post.js'
import { youtube } from './vendors/youtube.js'

const VENDORS: readonly EmbedVendor[] = [
  airtable,
  appleMusic,
  bandcamp,
  bluesky,
  calCom,
  calendly,
  codepen,
  codesandbox,
  dailymotion,
  facebook,
  figma,
  googleForms,
  googleMaps,
  hubspotForms,
  instagram,
  linkedin,
  loom,
  openStreetMap,
  pinterest,
  reddit,
  soundCloud,
  spotify,
  stackblitz,
  tally,
  tiktok,
  twitch,
  typeform,
  vidyard,
  vimeo,
  wistia,
  xPost,
  youtube,
]

/** The content that an address names, with the set-up of its frame. */
export interface ParsedEmbed extends EmbedContent {
  /** The id of the product: `youtube`, `vimeo`, `google-maps`. */
  readonly vendor: string
  /** The name that visitors read. */
  readonly name: string
  /** The features that the frame may use, as in the attribute `allow`. */
  readonly allow: string
  readonly aspectRatio: string
  readonly error?: undefined
}

/** The reason why an address cannot be embedded, and the form to use. */
export interface RefusedEmbed {
  readonly error: string
}

export interface ParseEmbedOptions extends EmbedPage {
  /** Products of the site's own, made with `defineEmbed`, or by `peertube()` and `mastodon()`. They come first. */
  readonly vendors?: readonly EmbedVendor[] | undefined
}

/**
 * Reads any address that people copy from a vendor, for servers, editors and content systems. The result
 * is built from constants and checked values: its `src` is on the vendor's origin. Makes no request and
 * never throws.
 *
 * @example
 * const embed = parseEmbedUrl('https://youtu.be/aqz-KE-bpKQ?t=42', { host: 'www.shop.example' })
 * if (embed.error) console.warn(embed.error)
 */
export function parseEmbedUrl(
  url: unknown,
  { host, vendors = [] }: ParseEmbedOptions = {},
): ParsedEmbed | RefusedEmbed {
  const refuse = (why: string) => ({ error: `${quoted(url)} ${why}.` })
  if (host !== undefined && !isHostName(host)) {
    return {
      error: `host ${quoted(host)} is not the host name of a page. Pass it without scheme and port, such as "www.shop.example".`,
    }
  }
  const given = asAddress(url)
  for (const vendor of [...vendors, ...VENDORS]) {
    const address = readAddress(given, vendor.hosts)
    if (!address) continue
    const content = vendor.read(address, { host: host?.toLowerCase() })
    if (!content) return refuse(`names nothing on ${vendor.name} to embed. Use ${formsOf(vendor)}`)
    if ('problem' in content) return refuse(content.problem)
    return {
      vendor: vendor.vendor,
      name: vendor.name,
      ...content,
      allow: vendor.frame.allow ?? 'fullscreen',
      aspectRatio: content.aspectRatio ?? vendor.frame.aspectRatio ?? '16 / 9',
    }
  }
  const problem = addressProblem(given)
  return refuse(
    problem
      ? `${problem}. Pass the address of the page, as the browser shows it`
      : 'is not on the host of a known product; its frame is `GatedEmbed`',
  )
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(typeof value)
  return text.length > 200 ? `${text.slice(0, 200)}…"` : text
}
