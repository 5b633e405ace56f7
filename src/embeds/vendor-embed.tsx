'use client'

import type { ForwardedRef, ReactElement } from 'react'
import type { ServiceId } from '../core/config/register.js'
import type { EmbedOptionValues, EmbedVendor } from './define-embed.js'
import { useChecks } from './embed-checks.js'
import { GatedEmbed, type GatedEmbedProps } from './gated-embed.js'
import { readContent } from './read-content.js'
import { checkVendorProps, componentName } from './vendor-checks.js'

export interface Addressed {
  /** The address of the content, as people copy it. */
  url: string
  id?: undefined
}

export interface Identified {
  /** The id of the content: the end of its address. */
  id: string
  url?: undefined
}

/** The props of a vendor's component: an address, a title, and the options of the vendor. */
export type VendorEmbedProps<V> = Omit<
  GatedEmbedProps,
  'service' | 'src' | 'link' | 'autoplaySrc' | 'defaults' | 'kind' | 'id'
> & {
  /** The service whose grant loads the content. @default the id of the vendor */
  service?: ServiceId | undefined
} & (V extends EmbedVendor<infer O, infer Id>
    ? EmbedOptionValues<O> & (Id extends string ? Addressed | Identified : Addressed)
    : never)

/** The props of any vendor's component, whose options are not known here. */
export type AnyVendorProps = VendorEmbedProps<EmbedVendor<Record<never, never>, string>>

/** The embed of a vendor, from the props of its component. */
export function useVendorEmbed(
  vendor: EmbedVendor,
  { id, url, service = vendor.vendor as ServiceId, ...props }: AnyVendorProps,
  ref: ForwardedRef<HTMLElement>,
): ReactElement {
  const content = readContent(vendor, { id, url }, props)
  if (process.env.NODE_ENV !== 'production') {
    const part = componentName(vendor)
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
    useChecks(part, { service, title: props.title, src: null })
    checkVendorProps(part, vendor, { ...props, id, url }, content !== null)
  }
  // The options are no attributes of an element.
  for (const name in vendor.options) delete (props as Record<string, unknown>)[name]
  return (
    <GatedEmbed
      src={null}
      {...vendor.frame}
      {...content}
      {...props}
      service={service}
      defaults={vendor}
      ref={ref}
    />
  )
}
