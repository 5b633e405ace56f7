import type { ProviderConfig } from '../core/config/config.js'

/** The content that an address names, in addresses made of constants and checked values only. */
export interface EmbedContent {
  /** The frame's address. Its origin is the vendor's. */
  readonly src: string
  /** The same address with autoplay, for a visitor who has just clicked. @default src */
  readonly autoplaySrc?: string
  /** The page that shows the content without the embed. */
  readonly link: string
  /** The shape of this content, if it differs from the vendor's usual one: `'9 / 16'`. */
  readonly aspectRatio?: string
}

/** The page that the frame is on. */
export interface EmbedPage {
  /** Its host name, such as `www.shop.example`: Twitch, Calendly and Figma need it. */
  readonly host?: string | undefined
}

/** The vendor's answer to an address: its content, or a sentence that says why there is none. */
export type EmbedReading = EmbedContent | { readonly problem: string } | null

/** The values that an option takes, by their name; a list of words is one of these words. */
interface EmbedOptionKinds {
  /** Whole seconds from 0. */
  seconds: number
  /** A whole number from 0. */
  number: number
  flag: boolean
  /** A language, as in the attribute `lang`: `fr`, `pt-BR`. */
  language: string
  /** The host name of a page, without scheme and port. */
  host: string
}
export type EmbedOption = keyof EmbedOptionKinds | readonly string[]

/** The options of a vendor's component. A wrong value is an error in development. */
export type EmbedOptions = Readonly<Record<string, EmbedOption>>

/** The values of options. Check them in `read`: they can be wrong in production. */
export type EmbedOptionValues<O> = {
  [Name in keyof O]?:
    | (O[Name] extends keyof EmbedOptionKinds
        ? EmbedOptionKinds[O[Name]]
        : O[Name] extends readonly (infer Word)[]
          ? Word
          : never)
    | undefined
}

/** The kind of content. The placeholder draws a sign of it: a play sign, a note, a map pin. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'form' | 'calendar' | 'code' | 'design'

/** How the frame of a product is set up. */
export interface EmbedFrameSetup {
  /** The sign that the placeholder draws, for example a play sign. */
  readonly kind: EmbedKind
  /** The features that the frame may use, as in the attribute `allow`. @default 'fullscreen' */
  readonly allow?: string
  /** The shape of the frame. @default '16 / 9' */
  readonly aspectRatio?: string
}

/** One product that can be embedded: how its addresses are read, and how its frame is set up. */
export interface EmbedVendor<
  // biome-ignore lint/suspicious/noExplicitAny: the options of any vendor.
  O extends EmbedOptions = any,
  Id extends string | undefined = string | undefined,
> {
  /** The id of the product, also the default id of its service: `vimeo`, `google-maps`. */
  readonly vendor: string
  /** The name that visitors read. */
  readonly name: string
  /** The legal entity that receives the data. */
  readonly provider: ProviderConfig
  /**
   * The exact host names of accepted addresses. `*.tickets.example` is any host one level below, for
   * vendors that give each customer a subdomain.
   */
  readonly hosts: readonly string[]
  /** Accepted addresses, named in errors: `https://tickets.example/events/…`. */
  readonly forms?: string | undefined
  /** The beginning of an address that an id completes. With it, the component takes `id`: `https://youtu.be/`. */
  readonly idPrefix?: Id
  /** The options of the component, by the kind of value that each takes: `{ start: 'seconds' }`. */
  readonly options?: O | undefined
  readonly frame: EmbedFrameSetup
  /**
   * Reads an address on one of `hosts`. Its path is plain: no encoded slash, backslash, dot or NUL, and
   * no `..`. Match the path from end to end, and build the result from constants and checked values.
   * Return `null` if the address names nothing to embed, or a `problem` for a more precise error.
   */
  read(address: URL, options: EmbedPage & EmbedOptionValues<O>): EmbedReading
}

/** Declares a product that can be embedded, typed. One file a vendor. */
export function defineEmbed<
  const O extends EmbedOptions = Readonly<Record<never, never>>,
  const Id extends string | undefined = undefined,
>(vendor: EmbedVendor<O, Id>): EmbedVendor<O, Id> {
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

const TIME = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/

/** `90`, `90s` and `1m30s` in whole seconds; 0 for everything else. */
export function secondsOf(time: string | number | null | undefined): number {
  // Hours, minutes and seconds.
  const parts = TIME.exec(`${time}`)?.slice(1) ?? []
  return parts.reduce((sum, part) => sum * 60 + Number(part ?? 0), 0)
}
