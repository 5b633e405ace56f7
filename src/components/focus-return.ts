/** Our elements that may cover the page, and are no place to return the focus to. */
export const SURFACES = '[data-rcu=banner],[data-rcu=dialog]'

// The last element outside our surfaces that had the focus. About the page, never about the visitor.
let outside: HTMLElement | undefined

/** The element that has the focus, also inside an open shadow root; null if no element has it. */
export function focusedElement(): HTMLElement | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  // The browser reports `body` if no element has the focus.
  return focused instanceof HTMLElement && focused !== document.body ? focused : null
}

/** Remembers which element outside our surfaces has the focus. Returns how to stop. */
export function watchFocus(): () => void {
  const remember = () => {
    const focused = focusedElement()
    if (focused && !focused.closest(SURFACES)) outside = focused
  }
  remember()
  addEventListener('focusin', remember)
  return () => removeEventListener('focusin', remember)
}

/** Focuses the first of these that can have the focus, without scrolling: `opener`, the last element outside, `main`. */
export function returnFocus(opener?: HTMLElement | null): void {
  const root = opener?.getRootNode()
  const main =
    (root instanceof ShadowRoot && root.querySelector('main')) || document.querySelector('main')
  for (const target of [opener, outside, main]) {
    if (!target?.isConnected) continue
    if (target === main) main.tabIndex = -1
    target.focus({ preventScroll: true })
    // An element in a closed menu takes no focus.
    if (focusedElement() === target) return
  }
}
