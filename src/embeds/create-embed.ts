'use client'

import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react'
import { namePart } from '../react/name-part.js'
import type { EmbedOptions, EmbedVendor } from './define-embed.js'
import { componentName } from './vendor-checks.js'
import { type AnyVendorProps, useVendorEmbed, type VendorEmbedProps } from './vendor-embed.js'

/** The component of a vendor. */
export type VendorEmbed<V> = ForwardRefExoticComponent<
  VendorEmbedProps<V> & RefAttributes<HTMLElement>
>

/**
 * Makes the component of a vendor, for products of the site's own. Call it once, in a client module,
 * outside of components. DevTools and errors name the component after the vendor: `Mill Tickets` gives
 * `MillTicketsEmbed`.
 *
 * @example
 * export const MillTicketsEmbed = createEmbed({
 *   vendor: 'mill-tickets',
 *   name: 'Mill Tickets',
 *   provider: { name: 'Mill Tickets GmbH' },
 *   hosts: ['tickets.example'],
 *   forms: 'https://tickets.example/events/…',
 *   read({ pathname }) {
 *     const [, event] = /^\/events\/(\d{1,9})$/.exec(pathname) ?? []
 *     if (!event) return null
 *     return {
 *       src: `https://tickets.example/embed/${event}`,
 *       link: `https://tickets.example/events/${event}`,
 *     }
 *   },
 * })
 */
export function createEmbed<
  const O extends EmbedOptions = Readonly<Record<never, never>>,
  const Id extends string | undefined = undefined,
>(vendor: EmbedVendor<O, Id>): VendorEmbed<EmbedVendor<O, Id>> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once per module, never in a render.
  const Part = forwardRef<HTMLElement, AnyVendorProps>((props, ref) =>
    useVendorEmbed(vendor, props, ref),
  )
  if (process.env.NODE_ENV !== 'production') namePart(Part, componentName(vendor))
  return Part as unknown as VendorEmbed<EmbedVendor<O, Id>>
}
