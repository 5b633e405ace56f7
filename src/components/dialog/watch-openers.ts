const OPENER = '[data-action="customize"],[data-action="open-preferences"]'

/** Tells when a visitor comes near a button that opens the preferences. Returns how to stop. */
export function watchOpeners(onNear: () => void): () => void {
  const watch = ({ target, type }: Event) => {
    const opener = target instanceof Element && target.closest<HTMLElement>(OPENER)
    if (!opener) return
    // Safari focuses no clicked button, and the dialog must know where to return to.
    if (type === 'click') opener.focus({ preventScroll: true })
    else onNear()
  }
  const events = ['pointerover', 'focusin', 'click']
  // Ahead of React, whose handlers open the dialog.
  for (const name of events) addEventListener(name, watch, true)
  return () => {
    for (const name of events) removeEventListener(name, watch, true)
  }
}
