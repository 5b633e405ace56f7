// A chunk of its own, for the few sites whose page itself does not scroll.
const OURS = '[data-rcu=banner],[data-rcu=dialog]'

/** The element that scrolls under the banner, if the page itself does not; undefined otherwise. */
export function innerScroller(banner: HTMLElement): HTMLElement | undefined {
  const { body, documentElement } = document
  // A long page that a dialog of the site has locked for a while scrolls again later.
  if (documentElement.scrollHeight > innerHeight + 1) return undefined
  const { left, right, top, bottom } = banner.getBoundingClientRect()
  let under: Element | null | undefined = document
    .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
    .find((each) => !each.closest(OURS))
  for (; under && under !== body; under = under.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(under).overflowY)) return under as HTMLElement
  }
  return undefined
}
