const LINK = '[data-action="open-preferences"]:not([data-rcu])'

/** One for each mounted dialog. */
const opening: (() => void)[] = []

/**
 * Calls `open` on a click on any element with `data-action="open-preferences"` that is not a part of
 * this library: a link in content from a CMS, for example. Of several dialogs the last one answers: an
 * earlier one may be that of a page that a router has replaced. Returns how to stop.
 */
export function listenToLinks(open: () => void): () => void {
  const listen = (event: MouseEvent) => {
    if (opening.at(-1) !== open) return
    // The event's target is only the host, if the element is in a shadow root.
    const [target] = event.composedPath()
    const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey
    if (isNewTab || event.defaultPrevented || !(target as Element).closest?.(LINK)) return
    // Neither navigates a link, nor opens the dialog of another copy of the library.
    event.preventDefault()
    open()
  }
  // On the window, after every handler of the site, which may prevent it.
  addEventListener('click', listen)
  opening.push(open)
  return () => {
    removeEventListener('click', listen)
    opening.splice(opening.lastIndexOf(open), 1)
  }
}
