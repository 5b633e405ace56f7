const OPENER = '[data-action="customize"],[data-action="open-preferences"]'

/**
 * Calls `onNear` when a visitor comes near an element that opens the preferences, and `open` on a click
 * on one that is not a part of this library: a link in content from a CMS, for example. Returns how to
 * stop.
 */
export function watchOpeners(onNear: () => void, open: () => void): () => void {
  const watch = (event: Event) => {
    // The event's target is only the host, if the element is in a shadow root.
    const [target] = event.composedPath()
    const opener = target instanceof Element && target.closest<HTMLElement>(OPENER)
    if (!opener) return
    if (event.type !== 'click') return onNear()
    // Safari does not focus a button that is clicked, and the dialog returns the focus to it.
    opener.focus({ preventScroll: true })
    if (opener.dataset.rcu || event.defaultPrevented) return
    // Neither navigates a link, nor opens the dialog of a second provider.
    event.preventDefault()
    open()
  }
  const events = ['pointerover', 'focusin', 'click']
  // In the capture phase, before the handlers of React open the dialog.
  for (const name of events) addEventListener(name, watch, true)
  return () => {
    for (const name of events) removeEventListener(name, watch, true)
  }
}
