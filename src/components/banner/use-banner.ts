'use client'

import { createContext, useContext } from 'react'
import type { Texts } from '../../react/context.js'
import { currentPart } from '../../react/name-part.js'

/** What the parts of one banner share. */
interface BannerInside {
  /** Its title's. */
  readonly id: string
  /** Tells what is new since the visitor last answered; undefined where nothing is. */
  readonly news: ((texts: Texts) => string) | undefined
}

export const BannerContext = createContext<BannerInside | null>(null)

export function useBanner(): BannerInside {
  // A page that was ever tried out has no part without its root.
  const banner = useContext(BannerContext) as BannerInside
  if (process.env.NODE_ENV !== 'production' && !banner) {
    throw new Error(
      `react-consent-ui: ${currentPart()} is outside <Banner.Root>. The banner would have no name for screen readers. Put it inside Banner.Root.`,
    )
  }
  return banner
}
