'use client'

import { createContext, useContext } from 'react'

/** The ids that name and describe one banner. */
export const BannerContext = createContext<{ titleId: string; textId: string } | null>(null)

export function useBanner(caller: string) {
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
