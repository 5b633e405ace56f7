/** They return the focus themselves. */
const SURFACES = '[data-rcu=banner],[data-rcu=dialog]'

/** The element that had the focus before a change of state, and where it was. */
export interface FocusPlace {
  readonly element: Element
  readonly place: Range
}

/**
 * Keeps the focus at its place if a change of state has removed the focused element, as in a gate: the
 * focus moves to the element that replaces it, or to the parent. Without this, browsers move it to `body`.
 */
export function keepFocus({ element, place }: FocusPlace): void {
  if (element.closest(SURFACES)) return
  // Not the global: a test may have ended, and its page gone with it, before the timer.
  const page = element.ownerDocument
  // React has rendered by then, and an embed has taken the focus itself.
  setTimeout(() => {
    if (!element.isConnected && page.activeElement === page.body) focusAt(place)
  })
}

function focusAt({ startContainer, startOffset }: Range): void {
  const replacement = startContainer.childNodes[startOffset]
  const target = (
    replacement?.nodeType === startContainer.ELEMENT_NODE ? replacement : startContainer
  ) as HTMLElement
  // Only an element with a tab index can have the focus.
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
