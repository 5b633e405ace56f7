'use client'

import type { Texts } from '../../react/context.js'
import { createPartContext } from '../../react/part-context.js'

/** The context of the parts of one banner. */
interface BannerShared {
  /** The id of the title. */
  readonly id: string
  /** Returns what is new since the visitor's last decision; undefined if nothing is new. */
  readonly news: ((texts: Texts) => string) | undefined
}

export const [BannerProvider, useBanner] = createPartContext<BannerShared>(
  process.env.NODE_ENV !== 'production' && [
    '<Banner.Root>',
    'The banner would have no name for screen readers.',
  ],
)
