'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Resilient } from '../components/resilient.js'
import { Slot } from '../components/slot.js'
import { useKeptRef } from '../components/use-kept-ref.js'
import type { ProviderConfig } from '../core/config/config.js'
import type { ServiceId } from '../core/config/register.js'
import type { EmbedMessages } from '../core/texts/embed-messages.js'
import { embed as english } from '../locales/en/embed.js'
import { namePart } from '../react/name-part.js'
import { useTexts } from '../react/use-texts.js'
import { WAY_OUT } from './address.js'
import { useChecks } from './embed-checks.js'
import { type EmbedDefaults, embedNames } from './embed-names.js'
import { EmbedProvider } from './use-embed.js'
import { useLoading } from './use-loading.js'

export interface EmbedRootProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'title'> {
  /** The id of the declared service whose grant loads the content. */
  service: ServiceId
  /** A short description of the content. Names the embed and its frame (WCAG 4.1.2). */
  title: string
  /** The frame's address: https, or a path of the site. Null never loads anything. */
  src: string | null
  /** The address of the content outside the embed. Works without JavaScript. @default src */
  link?: string | null | undefined
  /** The company that receives the data, if it is not the provider in the config. */
  provider?: ProviderConfig | undefined
  /** Name and provider of the service, used if the config has none. */
  defaults?: EmbedDefaults | undefined
  /** Puts this part's behavior on its only child instead of a `<figure>`. */
  asChild?: boolean | undefined
}

/**
 * Third-party content that is requested only after the visitor agrees. Renders a `<figure>` with
 * `data-state="gated|loaded"`. If a part that has the focus is removed, the figure receives the focus.
 *
 * @throws {Error} in development, for a service that is not declared or an address that loads nothing;
 * in production such an embed never loads, and shows its link if there is one
 */
export const EmbedRoot = /* @__PURE__ */ forwardRef<HTMLElement, EmbedRootProps>(
  ({ service, title, src, link = src, provider, defaults, asChild, ...props }, ref) => {
    if (process.env.NODE_ENV !== 'production') {
      // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
      useChecks('Embed.Root', { service, title, src, link })
    }
    const { config, root, ...loading } = useLoading(service, safe(src))
    const { locale, messages } = useTexts()
    const names = embedNames(config, service, locale, provider, defaults)
    const say = (text: keyof EmbedMessages) =>
      (messages.embed?.[text] ?? english[text])
        .replaceAll('{service}', () => names.service)
        .replaceAll('{provider}', () => names.provider)
    const kept = useKeptRef(ref, root)
    const Part = asChild ? Slot : 'figure'
    return (
      <EmbedProvider
        value={{
          ...loading,
          title,
          link: safe(link),
          privacyUrl: names.privacyUrl,
          say,
        }}
      >
        <Resilient>
          <Part
            data-rcu="embed"
            data-state={loading.isLoaded ? 'loaded' : 'gated'}
            lang={messages.embed ? messages.locale : 'en'}
            dir={(messages.embed && messages.dir) || 'ltr'}
            aria-label={title}
            tabIndex={-1}
            {...props}
            ref={kept}
          />
        </Resilient>
      </EmbedProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedRoot, 'Embed.Root')

function safe(address: string | null): string | null {
  return address && WAY_OUT.test(address) ? address : null
}
