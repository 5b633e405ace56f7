'use client'

import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react'
import { Slot } from '../components/slot.js'
import { useMergedRef } from '../components/use-merged-ref.js'
import type { ProviderConfig } from '../core/description.js'
import type { ServiceId } from '../core/register.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { useTexts } from '../react/use-texts.js'
import { isLoadable } from './address.js'
import { checkRoot } from './embed-checks.js'
import { type EmbedDefaults, embedNames } from './embed-names.js'
import { EmbedContext } from './use-embed.js'
import { useLoading } from './use-loading.js'

export interface EmbedRootProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'title'> {
  /** The declared service whose grant loads the content. */
  service: ServiceId
  /** What the content is; names the embed and its frame (WCAG 4.1.2). */
  title: string
  /** The frame's address: https, or a path of the site. Null loads nothing, ever. */
  src: string | null
  /** Where the content can be seen without the embed; works without JavaScript. @default src */
  link?: string | null | undefined
  /** Who receives the data, where it is not whom the description names. */
  provider?: ProviderConfig | undefined
  /** What to say where the description says nothing; for the embed of one vendor. */
  defaults?: EmbedDefaults | undefined
  /** Puts this part's behaviour on its only child instead of a `<figure>`. */
  asChild?: boolean | undefined
}

/**
 * Content of somebody else, which contacts them only once the visitor agrees. Renders a `<figure>` with
 * `data-state="gated|loaded"`, which takes the focus from parts that go away.
 *
 * @throws {Error} in development, for a service nobody declared or an address that loads nothing; in
 * production such an embed is never granted and offers at most its plain link
 */
export const EmbedRoot = /* @__PURE__ */ forwardRef<HTMLElement, EmbedRootProps>(
  ({ service, title, src, link = src, provider, defaults, asChild, ...props }, ref) => {
    const { config } = useConsentStore('Embed.Root')
    const { locale, dir } = useTexts()
    const root = useRef<HTMLElement>(null)
    if (process.env.NODE_ENV !== 'production') checkRoot(title, src, link)
    const loading = useLoading(service, src !== null && isLoadable(src) ? src : null)
    const embed = {
      ...loading,
      title,
      link: link !== null && isLoadable(link) ? link : null,
      names: embedNames(config, service, locale, provider, defaults),
      root,
    }
    const Part = asChild ? Slot : 'figure'
    return (
      <EmbedContext.Provider value={embed}>
        <Part
          data-rcu="embed"
          data-state={embed.isLoaded ? 'loaded' : 'gated'}
          lang={locale}
          dir={dir}
          aria-label={title}
          tabIndex={-1}
          {...props}
          ref={useMergedRef(root, ref)}
        />
      </EmbedContext.Provider>
    )
  },
)
EmbedRoot.displayName = 'Embed.Root'
