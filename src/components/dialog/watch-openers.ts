const OPENER = '[data-action=customize],[data-action=open-preferences]'

/** Calls `onNear` when a visitor comes near an element that opens the preferences. Returns how to stop. */
export function watchOpeners(onNear: () => void): () => void {
  const watch = (event: Event) => {
    // The event's target is only the host, if the element is in a shadow root.
    const [target] = event.composedPath()
    const opener = target instanceof Element && target.closest<HTMLElement>(OPENER)
    if (!opener) return
    // Safari does not focus a button that is clicked, and the dialog returns the focus to it.
    if (event.type === 'click') opener.focus({ preventScroll: true })
    else onNear()
  }
  const events = ['pointerover', 'focusin', 'click']
  // In the capture phase, before the handlers of React open the dialog.
  for (const name of events) addEventListener(name, watch, true)
  return () => {
    for (const name of events) removeEventListener(name, watch, true)
  }
}
