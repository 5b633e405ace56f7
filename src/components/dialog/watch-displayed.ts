import { isTopLayer } from './container-for.js'
import { warnHidden } from './warn-hidden.js'

const EVERY_MS = 250

// A dialog of which less is visible cannot be used.
const LEAST_PX = 40

/**
 * Calls `close` as soon as the dialog cannot be seen, or `move` if only the element that holds it is no
 * longer open: a menu often closes itself after a click on one of its buttons. Returns how to stop.
 */
export function watchDisplayed(
  backdrop: HTMLElement | null,
  dialog: HTMLElement,
  close: () => void,
  move: ((to: undefined) => void) | undefined,
): () => void {
  const holder = dialog.parentElement
  const check = (isFull?: boolean) => {
    // The style sheet hides it in print.
    if (window.matchMedia?.('print').matches) return
    // A removed element loses its mark (see `useKeptRef`).
    const isThere = [backdrop, dialog].every((each) => each?.isConnected && each.dataset.rcu)
    if (isThere && isVisible(dialog, isFull)) return
    if (move && holder && holder !== document.body && !isTopLayer(holder)) return move(undefined)
    if (process.env.NODE_ENV !== 'production' && isThere) warnHidden()
    close()
  }
  const checkFully = () => check(true)
  checkFully()
  // No event tells that a style has changed.
  const timer = setInterval(check, EVERY_MS)
  // The site opens a popover. The event does not bubble.
  document.addEventListener('toggle', checkFully, true)
  return () => {
    clearInterval(timer)
    document.removeEventListener('toggle', checkFully, true)
  }
}

/**
 * Whether a pointer meets anything in the dialog: it is not hidden, clipped, off the screen, covered or inert.
 * The dialog keeps pointers off the rest of the page, so they pass through elements of the page that cover
 * it. `isFull` finds these too, at the cost of a new layout.
 */
function isVisible(dialog: HTMLElement, isFull = false): boolean {
  // Test renderers have no layout.
  if (!('checkVisibility' in dialog)) return true
  // While it appears, it may be transparent.
  if (dialog.getAnimations().length === 0 && opacityOf(dialog) < 0.1) return false
  if (!isFull) return isMet(dialog)
  const inert = [...document.querySelectorAll<HTMLElement>('[inert]')]
  const { style } = document.body
  const { pointerEvents } = style
  for (const each of inert) each.inert = false
  style.pointerEvents = 'auto'
  const found = isMet(dialog)
  style.pointerEvents = pointerEvents
  for (const each of inert) each.inert = true
  return found
}

function isMet(dialog: HTMLElement): boolean {
  const root = dialog.getRootNode() as Document | ShadowRoot
  const box = dialog.getBoundingClientRect()
  const left = Math.max(box.left, 0)
  const top = Math.max(box.top, 0)
  const width = Math.min(box.right, innerWidth) - left
  const height = Math.min(box.bottom, innerHeight) - top
  const parts = [0.1, 0.5, 0.9]
  const isOurs = (met: Element | null) =>
    dialog.contains(met) && (met !== dialog || !dialog.firstElementChild)
  return (
    Math.min(width, height) > LEAST_PX &&
    parts.some((x) =>
      parts.some((y) => isOurs(root.elementFromPoint(left + width * x, top + height * y))),
    )
  )
}

function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
}
