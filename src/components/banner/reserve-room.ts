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
  let isReached = false
  const reserve = (isOpen: boolean) => {
    const { top, bottom, width } = surface.getBoundingClientRect()
    const isFloating = isOpen && getComputedStyle(surface).position === 'fixed'
    const isAtTop = top < innerHeight - bottom
    // Beside a card most of the page is in sight; and at the top the page would jump under the eye.
    const isScrolled = isReached || width > innerWidth / 2
    const isPadded = isReached || !isAtTop
    const rooms = { top: isAtTop ? bottom : 0, bottom: isAtTop ? 0 : innerHeight - top }
    for (const [side, room] of Object.entries(rooms)) {
      // Through the object model, which a strict CSP allows. An empty value takes it away again.
      const value = (isWanted: boolean) => (isFloating && isWanted && room ? `${room}px` : '')
      body.style.setProperty(`padding-${side}`, value(isPadded))
      documentElement.style.setProperty(`scroll-padding-${side}`, value(isScrolled))
    }
  }
  const open = () => reserve(true)
  const uncover = ({ target }: FocusEvent) => {
    const focused = target as HTMLElement
    if (focused.closest(OURS) || !isCovered(focused, surface)) return
    isReached = true
    open()
    focused.scrollIntoView({ block: 'nearest' })
  }
  const observer = new ResizeObserver(open)
  observer.observe(surface)
  // Not by observing the page: the room changes its size, and browsers report that as an error.
  addEventListener('resize', open)
  // It rises as it appears, and is measured meanwhile.
  surface.addEventListener('animationend', open)
  document.addEventListener('focusin', uncover)
  return () => {
    observer.disconnect()
    removeEventListener('resize', open)
    surface.removeEventListener('animationend', open)
    document.removeEventListener('focusin', uncover)
    reserve(false)
  }
}

/** Whether an element is under the surface, in part, and could be seen whole beside it. */
function isCovered(element: HTMLElement, surface: HTMLElement): boolean {
  const box = element.getBoundingClientRect()
  const over = surface.getBoundingClientRect()
  return (
    box.top < over.bottom &&
    box.bottom > over.top &&
    box.left < over.right &&
    box.right > over.left &&
    box.height < Math.max(over.top, innerHeight - over.bottom)
  )
}
