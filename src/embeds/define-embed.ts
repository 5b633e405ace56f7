import type { ProviderConfig } from '../core/config/config.js'

/** The content that an address names, in addresses made of constants and checked values only. */
export interface EmbedContent {
  /** The frame's address. Its origin is the vendor's. */
  readonly src: string
  /** The same address with autoplay, for a visitor who has just clicked. @default src */
  readonly autoplaySrc?: string | undefined
  /** The page that shows the content without the embed. */
  readonly link: string
  /** The shape of this content, if it differs from the vendor's usual one: `'9 / 16'`. */
  readonly aspectRatio?: string | undefined
}

/** The page that the frame is on. */
export interface EmbedPage {
  /** Its host name, such as `www.shop.example`: Twitch, Calendly and Figma need it. */
  readonly host?: string | undefined
}

/** The vendor's answer to an address: its content, or a sentence that says why there is none. */
export type EmbedReading = EmbedContent | { readonly problem: string } | null

/** One product that can be embedded: how its addresses are read, and how its frame is set up. */
export interface EmbedVendor {
  /** The id of the product, also the default id of its service: `vimeo`, `google-maps`. */
  readonly vendor: string
  /** The name that visitors read. */
  readonly name: string
  /** The legal entity that receives the data. */
  readonly provider: ProviderConfig
  /**
   * The exact host names of accepted addresses. A pattern is for vendors that give each customer a
   * subdomain; anchor it at both ends.
   */
  readonly hosts: readonly (string | RegExp)[]
  /** Accepted addresses, named in errors: `https://vimeo.com/…`. */
  readonly forms: string
  /** The features that the frame may use, as in the attribute `allow`. @default 'fullscreen' */
  readonly allow?: string | undefined
  /** The shape of the frame. @default '16 / 9' */
  readonly aspectRatio?: string | undefined
  /** The month in which the facts in this file were checked: `2026-11`. */
  readonly checked: string
  /**
   * Reads an address on one of `hosts`. Its path is plain: no encoded slash, backslash, dot or NUL, and
   * no `..`. Match the path from end to end, and build the result from constants and checked values.
   * Return `null` if the address names nothing to embed, or a `problem` for a more precise error.
   */
  read(address: URL, page: EmbedPage): EmbedReading
}

/** Declares a product that can be embedded, typed. One file a vendor. */
export function defineEmbed<const V extends EmbedVendor>(vendor: V): V {
  return vendor
}

/** A constant address with query parameters. Parameters without a value are left out. */
export function withQuery(
  address: string,
  query: Readonly<Record<string, string | number | false | null | undefined>>,
): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(query)) {
    if (value || value === 0) url.searchParams.set(name, `${value}`)
  }
  return url.href
}

/** A query parameter whose whole value matches; undefined otherwise. */
export function queryOf(address: URL, name: string, pattern: RegExp): string | undefined {
  const value = address.searchParams.get(name)
  return value !== null && pattern.test(value) ? value : undefined
}

const TIME = /^(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s?)?$/

/** `90`, `90s` and `1m30s` in whole seconds; 0 for a text that is no time. */
export function secondsOf(time: string | null | undefined): number {
  const [, hours = 0, minutes = 0, seconds = 0] = TIME.exec(time ?? '') ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
