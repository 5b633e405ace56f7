'use client'

import { type ComponentPropsWithoutRef, forwardRef, type ReactElement } from 'react'
import { childOf, Slot } from '../components/slot.js'
import { namePart } from '../react/name-part.js'
import { OWN_PICTURE } from './address.js'
import { strangePoster } from './embed-checks.js'

export interface EmbedPosterProps extends Omit<ComponentPropsWithoutRef<'img'>, 'srcSet'> {
  /** A path of the site, or a `data:image/` address, which bundlers generate for small files. */
  src?: string | undefined
  /** Puts this part's behavior on its only child instead of an `<img>`. */
  asChild?: boolean | undefined
}

/** The address of a picture. `srcset` is refused, because each of its addresses could be another server. */
type Pictured = Pick<ComponentPropsWithoutRef<'img'>, 'src' | 'srcSet'>

/**
 * A picture of the content, from the site's own files. Renders an `<img>`.
 *
 * @throws {Error} in development, for a picture of another server on the part or on its child; in
 * production that picture is not rendered
 */
export const EmbedPoster = /* @__PURE__ */ forwardRef<HTMLImageElement, EmbedPosterProps>(
  ({ asChild, ...props }, ref) => {
    const Part = asChild ? Slot : 'img'
    // The attributes of the child win, so the browser would request them.
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
