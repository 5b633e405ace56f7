'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { OWN_PICTURE } from './address.js'
import { strangePoster } from './embed-checks.js'

export interface EmbedPosterProps extends Omit<ComponentPropsWithoutRef<'img'>, 'srcSet'> {
  /** A path of the site itself, or a `data:image/` address as bundlers make for small files. */
  src?: string | undefined
  /** Puts this part's behaviour on its only child instead of an `<img>`. */
  asChild?: boolean | undefined
}

/**
 * A picture of the content, from the site's own files. Renders an `<img>`.
 *
 * @throws {Error} in development, for a picture of another server; in production it is not shown
 */
export const EmbedPoster = /* @__PURE__ */ forwardRef<HTMLImageElement, EmbedPosterProps>(
  ({ asChild, ...props }, ref) => {
    const { src = '' } = props
    const Part = asChild ? Slot : 'img'
    if (OWN_PICTURE.test(src)) {
      return <Part data-rcu="embed-poster" alt="" loading="lazy" {...props} ref={ref} />
    }
    if (process.env.NODE_ENV !== 'production') throw strangePoster(src)
    return null
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedPoster, 'Embed.Poster')
