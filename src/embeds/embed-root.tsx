'use client'

import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react'
import { mergeRefs } from '../components/merge-refs.js'
import { Slot } from '../components/slot.js'
import type { ProviderConfig } from '../core/config/config.js'
import type { ServiceId } from '../core/config/register.js'
import { format } from '../core/texts/localize.js'
import type { EmbedMessages } from '../core/texts/messages.js'
import { embed as english } from '../locales/en/embed.js'
import { namePart } from '../react/name-part.js'
import { useTexts } from '../react/use-texts.js'
import { WAY_OUT } from './address.js'
import { useChecks } from './embed-checks.js'
import { type EmbedDefaults, embedNames } from './embed-names.js'
import { EmbedProvider } from './use-embed.js'
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
  /** What to say where the description says nothing, known to an embed of one service. */
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
export const EmbedRoot = /* @__PURE__ */ forwardRef<HTMLElement, EmbedRootProps>((props, ref) => (
  // Other content in the same place is asked for anew.
  <Root key={props.src} {...props} ref={ref} />
))
if (process.env.NODE_ENV !== 'production') namePart(EmbedRoot, 'Embed.Root')

const Root = /* @__PURE__ */ forwardRef<HTMLElement, EmbedRootProps>(
  ({ service, title, src, link = src, provider, defaults, asChild, ...props }, ref) => {
    if (process.env.NODE_ENV !== 'production') {
      // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
      useChecks('Embed.Root', { service, title, src, link })
    }
    const { config, root, ...loading } = useLoading(service, safe(src))
    const { locale, dir, messages } = useTexts()
    const names = embedNames(config, service, locale, provider, defaults)
    const say = (text: keyof EmbedMessages) => format((messages.embed ?? english)[text], names)
    const Part = asChild ? Slot : 'figure'
    return (
      <EmbedProvider
        value={{ ...loading, title, link: safe(link), privacyUrl: names.privacyUrl, say }}
      >
        <Part
          data-rcu="embed"
          data-state={loading.isLoaded ? 'loaded' : 'gated'}
          lang={locale}
          dir={dir}
          aria-label={title}
          tabIndex={-1}
          {...props}
          ref={useMemo(() => mergeRefs(root, ref), [root, ref])}
        />
      </EmbedProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(Root, 'Embed.Root')

function safe(address: string | null): string | null {
  return address !== null && WAY_OUT.test(address) ? address : null
}
