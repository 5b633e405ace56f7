'use client'

import { forwardRef, useEffect, useState } from 'react'
import type { ServiceId } from '../core/config/register.js'
import { namePart } from '../react/name-part.js'
import { readAddress, readHost } from './address.js'
import type { EmbedVendor } from './define-embed.js'
import { useChecks } from './embed-checks.js'
import { GatedEmbed, type GatedEmbedProps } from './gated-embed.js'
import { readContent } from './read-content.js'
import { refusedAddress, unknownAddress } from './refused.js'
import { asAddress } from './spotify-address.js'
import { vendorOf } from './vendor-table.js'

export interface EmbedProps
  extends Omit<
    GatedEmbedProps,
    'service' | 'src' | 'link' | 'autoplaySrc' | 'defaults' | 'kind' | 'id'
  > {
  /** The address of the content, as people copy it. */
  url: string
  /** The service whose grant loads the content. @default the id of the vendor: `vimeo`, `google-maps` */
  service?: ServiceId | undefined
  /** The host name of the page, for vendors that need it. @default the host in the address bar */
  host?: string | undefined
  /** Products of the site's own, made with `defineEmbed`, or by `peertube()` and `mastodon()`. They come first. */
  vendors?: readonly EmbedVendor[] | undefined
}

/** The embed of an address. The code of its vendor is fetched when it is needed. */
export const UrlEmbed = /* @__PURE__ */ forwardRef<HTMLElement, EmbedProps>(
  ({ url: given, host, vendors, service, ...props }, ref) => {
    const url = asAddress(given)
    const own = vendors?.find(({ hosts }) => readAddress(url, hosts))
    const known = own ? undefined : vendorOf(url)
    const [fetched, setFetched] = useState<EmbedVendor>()
    useEffect(() => {
      let isCurrent = true
      if (known) void fetchVendor(known.vendor).then((vendor) => isCurrent && setFetched(vendor))
      return () => {
        isCurrent = false
      }
    }, [known])

    const vendor = own ?? (fetched?.vendor === known?.vendor ? fetched : undefined)
    // Only a server has no location, and there the vendor is not fetched.
    const page = host ?? (typeof location === 'object' ? location.hostname : 'host.invalid')
    const options = { host: page, parent: page }
    const content = vendor && readContent(vendor, { url }, options)
    const id = (service ?? (own ?? known)?.vendor ?? 'unknown') as ServiceId
    if (process.env.NODE_ENV !== 'production') {
      if (!own && !known) throw unknownAddress(url)
      if (vendor && !content)
        throw refusedAddress('Embed', vendor, { ...options, id: undefined, url })
      // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
      useChecks('Embed', { service: id, title: props.title, src: null })
    }
    return (
      <GatedEmbed
        src={null}
        // A plain link until the vendor's code is there, and if it refuses the address.
        link={readHost(url) && url.replace(/^(http:)?\/\//, 'https://')}
        {...(own ? own.frame : known?.frameOf(url))}
        {...content}
        {...props}
        service={id}
        defaults={vendor ?? { name: known?.name ?? readHost(url) }}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(UrlEmbed, 'Embed')

async function fetchVendor(vendor: string): Promise<EmbedVendor | undefined> {
  const { LOAD_VENDOR } = await import('./vendor-loads.js')
  return LOAD_VENDOR[vendor]?.()
}
