'use client'

import { type ComponentPropsWithoutRef, forwardRef, type ReactElement } from 'react'
import { childOf, Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { OWN_PICTURE } from './address.js'
import { strangePoster } from './embed-checks.js'

export interface EmbedPosterProps extends Omit<ComponentPropsWithoutRef<'img'>, 'srcSet'> {
  /** A path of the site itself, or a `data:image/` address as bundlers make for small files. */
  src?: string | undefined
  /** Puts this part's behaviour on its only child instead of an `<img>`. */
  asChild?: boolean | undefined
}

/** Where a picture comes from; several addresses are never only the site's own for sure. */
type Pictured = Pick<ComponentPropsWithoutRef<'img'>, 'src' | 'srcSet'>

/**
 * A picture of the content, from the site's own files. Renders an `<img>`.
 *
 * @throws {Error} in development, for a picture of another server, whether the part or its child names it; in
 * production it is not shown
 */
export const EmbedPoster = /* @__PURE__ */ forwardRef<HTMLImageElement, EmbedPosterProps>(
  ({ asChild, ...props }, ref) => {
    const Part = asChild ? Slot : 'img'
    // What a child says itself is what the browser would ask for.
    const child = asChild ? (childOf(props.children) as ReactElement<Pictured>).props : {}
    const strange = [props as Pictured, child].find(
      ({ src = '', srcSet }) => srcSet || !OWN_PICTURE.test(src),
    )
    if (!strange) {
      return <Part data-rcu="embed-poster" alt="" loading="lazy" {...props} ref={ref} />
    }
    if (process.env.NODE_ENV !== 'production') throw strangePoster(strange.srcSet || strange.src)
    return null
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedPoster, 'Embed.Poster')
