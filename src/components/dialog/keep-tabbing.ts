import { focusedElement } from '../focus-return.js'

const TABBABLE =
  'a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,[tabindex]:not([tabindex^="-"])'

/**
 * Moves the focus within the dialog if a focus trap of the site has taken the Tab key for itself, and the
 * focus has stayed where it was: the dialog keeps it off the rest of the page. Returns how to stop.
 */
export function keepTabbing(dialog: HTMLElement): () => void {
  const listen = (event: KeyboardEvent) => {
    const focused = focusedElement()
    if (event.key !== 'Tab' || !dialog.contains(focused)) return
    // Every other listener has run by then.
    setTimeout(() => {
      if (!event.defaultPrevented || focusedElement() !== focused) return
      const all = [...dialog.querySelectorAll<HTMLElement>(TABBABLE)]
      const at = all.indexOf(focused as HTMLElement)
      const next = event.shiftKey ? at - 1 : (at + 1) % all.length
      // `at` is -1 for the dialog itself.
      all.at(Math.max(next, -1))?.focus()
    })
  }
  // Before the listeners of a trap, which stop the event.
  window.addEventListener('keydown', listen, true)
  return () => window.removeEventListener('keydown', listen, true)
}
