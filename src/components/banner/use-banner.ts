'use client'

import { createContext, useContext } from 'react'
import type { Texts } from '../../react/context.js'

/** What the parts of one banner share. */
interface BannerInside {
  /** Its title and text have ids that begin with it. */
  readonly id: string
  /** Tells what is new since the visitor last answered; undefined where nothing is. */
  readonly news: ((texts: Texts) => string) | undefined
}

export const BannerContext = createContext<BannerInside | null>(null)

export function useBanner(caller: string): BannerInside {
  const banner = useContext(BannerContext)
  if (!banner) {
    throw new Error(
      process.env.NODE_ENV === 'production'
        ? caller
        : `react-consent-ui: ${caller} is outside <Banner.Root>. The banner would have no name for screen readers. Put it inside Banner.Root.`,
    )
  }
  return banner
}
