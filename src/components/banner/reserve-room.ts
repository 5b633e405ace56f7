const OURS = '[data-rcu=banner],[data-rcu=dialog]'

/**
 * Reserves room in the page for a surface that floats over it, so that it never covers what has the
 * focus (WCAG 2.2, 2.4.11), nor the end of the page. Nothing that is in sight moves for it, unless the
 * keyboard reaches what is covered. Returns how to give it back.
 */
export function reserveRoom(surface: HTMLElement): () => void {
  // Test renderers have none.
  if (typeof ResizeObserver === 'undefined') return () => {}
  const { body, documentElement } = document
  const before = new Map<string, { element: HTMLElement; inline: string; length: number }>()
  let isNear = false
  let isPushed = false
  /** Adds to what the page itself has there, as it was before; adding nothing gives that back. */
  const add = (element: HTMLElement, property: string, more: number) => {
    if (!more) return giveBack(property)
    // Through the object model, which a strict CSP allows.
    const { style } = element
    const kept = before.get(property) ?? {
      element,
      inline: style.getPropertyValue(property),
      // Also `auto`, of scroll padding.
      length: Number.parseFloat(getComputedStyle(element).getPropertyValue(property)) || 0,
    }
    before.set(property, kept)
    style.setProperty(property, `${kept.length + more}px`)
  }
  const giveBack = (property: string) => {
    const kept = before.get(property)
    before.delete(property)
    kept?.element.style.setProperty(property, kept.inline)
  }
  const reserve = () => {
    const { top, bottom, width } = surface.getBoundingClientRect()
    const isFloating = getComputedStyle(surface).position === 'fixed'
    const isAtTop = top < innerHeight - bottom
    const rooms = { top: isAtTop ? bottom : 0, bottom: isAtTop ? 0 : innerHeight - top }
    for (const [side, room] of Object.entries(rooms)) {
      // A page scrolls by whole pixels, and what stands in it is not measured in those.
      const more = isFloating && room ? Math.ceil(room) + 1 : 0
      // At the top, the page would jump under the visitor's eyes.
      add(body, `padding-${side}`, isPushed || !isAtTop ? more : 0)
      // Beside a card most of the page can be seen.
      const isBar = width > innerWidth / 2
      add(documentElement, `scroll-padding-${side}`, isNear || isBar ? more : 0)
    }
  }
  const uncover = ({ target }: FocusEvent) => {
    const focused = target as HTMLElement
    if (focused.closest(OURS)) return
    const { isBeside, isCovered } = compare(focused, surface)
    // Before the browser scrolls to what it gives the focus.
    isNear ||= !isBeside
    reserve()
    if (!isCovered) return
    focused.scrollIntoView({ block: 'nearest' })
    if (!compare(focused, surface).isCovered) return
    isPushed = true
    reserve()
    focused.scrollIntoView({ block: 'nearest' })
  }
  const observer = new ResizeObserver(reserve)
  observer.observe(surface)
  // Not by observing the page: the room changes its size, and browsers report that as an error.
  addEventListener('resize', reserve)
  // It rises as it appears, and is measured meanwhile.
  surface.addEventListener('animationend', reserve)
  document.addEventListener('focusin', uncover)
  return () => {
    observer.disconnect()
    removeEventListener('resize', reserve)
    surface.removeEventListener('animationend', reserve)
    document.removeEventListener('focusin', uncover)
    // Without measuring: that would lay the page out before it can show that a click is heard.
    for (const property of [...before.keys()]) giveBack(property)
  }
}

/** Whether an element stands beside a surface, or is under it though there were room for it elsewhere. */
function compare(element: HTMLElement, surface: HTMLElement) {
  const box = element.getBoundingClientRect()
  const over = surface.getBoundingClientRect()
  const isBeside = box.left >= over.right || box.right <= over.left
  const isAcross = box.top < over.bottom && box.bottom > over.top
  const fits = box.height < Math.max(over.top, innerHeight - over.bottom)
  return { isBeside, isCovered: !isBeside && isAcross && fits }
}
