'use client'

import { forwardRef } from 'react'
import { namePart } from '../react/name-part.js'
import type { VendorEmbed } from './create-embed.js'
import type { EmbedOptions, EmbedVendor } from './define-embed.js'
import { usePageHost } from './use-page-host.js'
import { componentName } from './vendor-checks.js'
import { type AnyVendorProps, useVendorEmbed } from './vendor-embed.js'

/**
 * Makes the component of a vendor whose frame needs the host of the page. The option is the host in the
 * address bar by default. A server has none: without the option, its HTML has the link only.
 */
export function createHostedEmbed<
  const O extends EmbedOptions,
  const Id extends string | undefined,
>(vendor: EmbedVendor<O, Id>, option: keyof O & string): VendorEmbed<EmbedVendor<O, Id>> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once per module, never in a render.
  const Part = forwardRef<HTMLElement, AnyVendorProps>((props, ref) => {
    const page = usePageHost()
    const host = { ...props }[option as keyof AnyVendorProps] ?? page
    // Without a host, an address is made for its link only.
    const own = host ? { [option]: host } : { [option]: 'host.invalid', src: null }
    return useVendorEmbed(vendor, { ...props, ...own }, ref)
  })
  if (process.env.NODE_ENV !== 'production') namePart(Part, componentName(vendor))
  return Part as unknown as VendorEmbed<EmbedVendor<O, Id>>
}
