// No client module: a server component could not write `<Embed.Root>` otherwise.
import { createElement, forwardRef } from 'react'
import { namePart } from '../react/name-part.js'
import * as parts from './parts.js'
import { type EmbedProps, UrlEmbed } from './url-embed.js'

/**
 * The content of any address that `parseEmbedUrl` accepts, loaded after consent. Fetches the code of that
 * vendor alone; until it is there, and if the address names nothing, a link is shown. Renders a `<figure>`
 * with `data-state="gated|loaded"`. Its parts, such as `Embed.Root`, make an arrangement of the site's own.
 *
 * @throws {Error} in development, for an address that names nothing to embed; in production a link is
 * rendered
 */
export const Embed = /* @__PURE__ */ Object.assign(
  /* @__PURE__ */ forwardRef<HTMLElement, EmbedProps>((props, ref) =>
    createElement(UrlEmbed, { ...props, ...(ref && { ref }) }),
  ),
  parts,
)
if (process.env.NODE_ENV !== 'production') namePart(Embed, 'Embed')

/** The types of the parts: `Embed.RootProps`. */
export declare namespace Embed {
  export type ActionsProps = parts.ActionsProps
  export type AlwaysAllowProps = parts.AlwaysAllowProps
  export type FrameProps = parts.FrameProps
  export type LinkProps = parts.LinkProps
  export type LoadOnceProps = parts.LoadOnceProps
  export type PlaceholderProps = parts.PlaceholderProps
  export type PosterProps = parts.PosterProps
  export type RootProps = parts.RootProps
  export type StopProps = parts.StopProps
  export type TextProps = parts.TextProps
  export type TitleProps = parts.TitleProps
}
