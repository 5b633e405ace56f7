'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId, useRef, useState } from 'react'
import { whenIdle } from '../../core/store/when-idle.js'
import type { Texts } from '../../react/context.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useKeptRef } from '../use-kept-ref.js'
import { BannerProvider } from './use-banner.js'

/** Start and end follow the direction of writing. */
export type BannerLayout =
  | 'bottom-end'
  | 'bottom-start'
  | 'bottom'
  | 'top'
  | 'top-start'
  | 'top-end'
  | 'center'
  | 'inline'

export interface BannerRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Puts this part's behavior on its only child instead of a `<section>`. */
  asChild?: boolean | undefined
  /**
   * Pass `false` to render nothing: in a frame whose page asks already, or if the record comes from an
   * account.
   *
   * @default true
   */
  ask?: boolean | undefined
  /**
   * The place of the banner: a card in a corner or in the middle, a bar along an edge, or in the page where
   * it is rendered. Below 640 px a card is a sheet at the same edge. All but the default need `layouts.css`.
   *
   * @default 'bottom-end'
   */
  layout?: BannerLayout | undefined
  /**
   * Renders the banner into the HTML of pages that are rendered before the visitor is known. Set it only
   * together with `ConsentHeadScript`, which hides the banner from visitors who have decided.
   *
   * @default false
   */
  prerender?: boolean | undefined
}

/**
 * The banner, while the visitor has not decided. A labeled region that neither takes nor traps the focus.
 * Renders a `<section>` with `data-layout` if you pass a layout, and with `data-state="pending"` until
 * the visitor's record has been read.
 */
export const BannerRoot = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(
  ({ ask = true, prerender, ...props }, ref) => {
    const isAsked = useConsentState(
      ({ status, model }) =>
        // Under opt-out, visitors choose through the trigger.
        model !== 'opt-out' && (status === 'undecided' || (prerender && status === 'pending')),
    )
    return ask && isAsked && <OpenBanner {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerRoot, 'Banner.Root')

const OpenBanner = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(
  ({ asChild, layout, ...props }, ref) => {
    const store = useConsentStore()
    const texts = useTexts()
    const id = useId()
    const own = useRef<HTMLElement>(null)
    const kept = useKeptRef(ref, own)
    const [news, setNews] = useState<(texts: Texts) => string>()
    const isPending = useConsentState(({ status }) => status === 'pending')
    // Not again when the language changes: it is still the same banner.
    useIsomorphicLayoutEffect(() => {
      const banner = own.current
      if (isPending || !banner) return
      const keeping = new Promise(whenIdle)
        .then(() => import('../after-paint.js'))
        .then((later) => later.keepBehavior(banner, store, texts, setNews))
        .catch(console.error)
      return () => {
        // React has not removed the banner yet, so the focus is still inside.
        const hadFocus = banner.contains(document.activeElement)
        keeping.then((stop) => stop?.(hadFocus))
      }
    }, [store, isPending])
    const Part = asChild ? Slot : 'section'
    return (
      <BannerProvider value={{ id, news }}>
        <Part
          data-rcu="banner"
          data-layout={layout}
          data-state={isPending ? 'pending' : undefined}
          lang={texts.messages.bannerLang}
          dir={texts.messages.dir ?? 'ltr'}
          aria-labelledby={id}
          {...props}
          ref={kept}
        />
      </BannerProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(OpenBanner, 'Banner.Root')
