// A chunk of its own, for the few sites whose page itself does not scroll.
import type { Length } from './lengths.js'

const OURS = '[data-rcu=banner],[data-rcu=dialog]'

/** A page that is higher than the screen by less does not scroll: `body` keeps its margins in many apps. */
const MARGINS_PX = 64

/** Moves lengths from the page to the element that scrolls under the banner, if the page itself does not. */
export function toScroller(banner: HTMLElement, lengths: Length[], room: number): Length[] {
  const scroller = innerScroller(banner, room)
  if (!scroller || lengths.length === 0) return lengths
  const moved = lengths.map(([element, property, pixels]): Length => {
    return [property.startsWith('--') ? element : scroller, property, pixels]
  })
  // Padding would make a scroller higher than the site has set.
  return [...moved, [scroller, 'box-sizing', 1]]
}

/**
 * The element that scrolls under the banner, if the page itself does not; undefined otherwise. `room` is
 * the height that may have been added to the page for the banner.
 */
function innerScroller(banner: HTMLElement, room: number): HTMLElement | undefined {
  const { body, documentElement } = document
  // A long page that a dialog of the site has locked for a while scrolls again later.
  if (documentElement.scrollHeight > innerHeight + room + MARGINS_PX) return undefined
  const { left, right, top, bottom } = banner.getBoundingClientRect()
  let under: Element | null | undefined = document
    .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
    .find((each) => !each.closest(OURS))
  for (; under && under !== body; under = under.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(under).overflowY)) return under as HTMLElement
  }
  return undefined
}
