/**
 * Reserves room in the page for a surface that floats over it, so that it never covers what has the
 * focus (WCAG 2.2, 2.4.11), nor the end of the page. Returns how to give it back.
 */
export function reserveRoom(surface: HTMLElement): () => void {
  // Test renderers have none.
  if (typeof ResizeObserver === 'undefined') return () => {}
  const { body, documentElement } = document
  const reserve = (isOpen: boolean) => {
    const { top, bottom } = surface.getBoundingClientRect()
    const isFloating = isOpen && getComputedStyle(surface).position === 'fixed'
    const isAtTop = top < innerHeight - bottom
    const rooms = { top: isAtTop ? bottom : 0, bottom: isAtTop ? 0 : innerHeight - top }
    for (const [side, room] of Object.entries(rooms)) {
      // Through the object model, which a strict CSP allows. An empty value takes it away again.
      const value = isFloating && room ? `${room}px` : ''
      body.style.setProperty(`padding-${side}`, value)
      documentElement.style.setProperty(`scroll-padding-${side}`, value)
    }
  }
  const open = () => reserve(true)
  const observer = new ResizeObserver(open)
  observer.observe(surface)
  // Not by observing the page: the room changes its size, and browsers report that as an error.
  addEventListener('resize', open)
  return () => {
    observer.disconnect()
    removeEventListener('resize', open)
    reserve(false)
  }
}
