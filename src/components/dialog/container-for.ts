// In `:is()`, a selector that an older browser does not know is ignored instead of an error.
const MODAL = ':is(dialog:modal)'
const TOP_LAYER = ':is(dialog:modal,:popover-open,:fullscreen:not(:root))'

/**
 * The element or shadow root to render the dialog in, so that visitors see it and can use it: the
 * nearest open modal, open popover or full-screen element around the button that opened it, or the shadow
 * root that holds both the button and the app. If there is none: the last open modal, because everything
 * outside of it is inert; then the nearest around `place`, the dialog's position in the site's tree; then
 * `body`.
 */
export function containerFor(opener: Node | null, place: Node): Element | DocumentFragment {
  const modal = [...document.querySelectorAll(MODAL)].pop()
  for (const start of [opener, modal, place]) {
    for (let node = start; node; node = node.parentNode ?? (node as ShadowRoot).host) {
      // The shadow root of another component has none of the site's styles.
      if (node instanceof ShadowRoot && node.contains(place)) return node
      if (node instanceof Element && isTopLayer(node)) return node
    }
  }
  return document.body
}

/** Whether an element is over the page, with what it holds. */
export function isTopLayer(element: Element): boolean {
  return element.matches(TOP_LAYER)
}
