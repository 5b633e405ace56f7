'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react'
import type { Texts } from '../../react/context.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
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
  /** Puts this part's behaviour on its only child instead of a `<section>`. */
  asChild?: boolean | undefined
  /**
   * Never asks where false: in a frame whose page asks already, or where the record comes from an account.
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
   * Is in the HTML of pages that are rendered before the visitor is known. `ConsentHeadScript` hides it
   * from whoever has answered: set it with that script only.
   *
   * @default false
   */
  prerender?: boolean | undefined
}

/**
 * The banner, while there is something to ask. A labelled region that takes no focus and holds none.
 * Renders a `<section>` with `data-layout` where one is given, and with `data-state="pending"` while
 * nothing is known yet.
 */
export const BannerRoot = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(
  ({ ask = true, prerender, ...props }, ref) => {
    const isAsked = useConsentState(
      ({ status, model }) =>
        // Under opt-out nothing is asked: the trigger is the way to choose.
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
    const [news, setNews] = useState<(texts: Texts) => string>()
    const isPending = useConsentState(({ status }) => status === 'pending')
    // A banner that changes its language is no new banner.
    useIsomorphicLayoutEffect(() => {
      if (isPending) return
      const keeping = import('../after-paint.js').then(
        (later) => later.keepBehavior(id, store, texts, setNews),
        console.error,
      )
      return () => {
        // The banner is still in the page here, and so is the focus if it was inside.
        const hadFocus = document.activeElement?.closest('[data-rcu=banner]')
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
          dir={texts.dir}
          aria-labelledby={id}
          {...props}
          ref={ref}
        />
      </BannerProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(OpenBanner, 'Banner.Root')
