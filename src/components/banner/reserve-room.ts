import { SURFACES } from '../focus-return.js'
import type { toScroller } from './inner-scroller.js'
import { addLength, type Length } from './lengths.js'

/**
 * Reserves room in the page for a banner that floats over it, so that it covers neither the focused
 * element (WCAG 2.2, 2.4.11) nor the end of the page. Visible content moves only if the keyboard reaches
 * something that is covered. Keeps the banner's height in `--rcu-banner-height`. Returns how to stop.
 */
export function reserveRoom(banner: HTMLElement): () => void {
  let isNear = false
  let isPushed = false
  let move: typeof toScroller | undefined
  let added: Length[] = []
  const add = (lengths: Length[]) => {
    for (const [element, property] of added) {
      const isWanted = lengths.some((each) => each[0] === element && each[1] === property)
      if (!isWanted) addLength(banner, [element, property, 0])
    }
    for (const length of lengths) addLength(banner, length)
    added = lengths
  }
  const reserve = () => {
    const { top, bottom, width, height } = banner.getBoundingClientRect()
    const isAtTop = top < innerHeight - bottom
    const side = isAtTop ? 'top' : 'bottom'
    // Scroll positions are whole pixels; boxes are not.
    const room = Math.ceil(isAtTop ? bottom : innerHeight - top) + 1
    const { body, documentElement } = document
    // A content blocker may hide the banner.
    if (!height) return add([])
    const lengths: Length[] = [[documentElement, '--rcu-banner-height', Math.ceil(height)]]
    if (getComputedStyle(banner).position === 'fixed') {
      // Above the content, room would move the page under the visitor's eyes.
      if (isPushed || !isAtTop) lengths.push([body, `padding-${side}`, room])
      // Beside a card, most of the page is visible.
      const isBar = width > innerWidth / 2
      if (isNear || isBar) lengths.push([documentElement, `scroll-padding-${side}`, room])
    }
    add(move ? move(banner, lengths, room) : lengths)
  }
  const uncover = (event: FocusEvent) => {
    // The event's target is only the host, if the element is in a shadow root.
    const focused = event.composedPath()[0]
    if (!(focused instanceof HTMLElement) || focused.closest(SURFACES)) return
    // A page that scrolls under a pressed pointer loses the click.
    if (!focused.matches(':focus-visible')) return
    const { isBeside, isCovered } = compare(focused, banner)
    // Before the browser scrolls to the focused element.
    isNear ||= !isBeside
    reserve()
    if (!isCovered) return
    focused.scrollIntoView({ block: 'nearest' })
    if (!compare(focused, banner).isCovered) return
    isPushed = true
    reserve()
    focused.scrollIntoView({ block: 'nearest' })
  }
  // A router may have replaced the element that scrolls.
  const follow = () => {
    if (added.some(([each]) => !each.isConnected)) reserve()
  }
  if (isLocked()) {
    import('./inner-scroller.js').then((loaded) => {
      move = loaded.toScroller
      if (banner.isConnected) reserve()
    }, console.error)
  }
  const observer = new ResizeObserver(reserve)
  observer.observe(banner)
  // Not a ResizeObserver on the page: the room changes its size, which browsers report as an error.
  addEventListener('resize', reserve)
  // The banner moves while it appears.
  banner.addEventListener('animationend', reserve)
  document.addEventListener('focusin', uncover)
  document.addEventListener('scroll', follow, true)
  return () => {
    observer.disconnect()
    removeEventListener('resize', reserve)
    banner.removeEventListener('animationend', reserve)
    document.removeEventListener('focusin', uncover)
    document.removeEventListener('scroll', follow, true)
    // Nothing is measured here: a layout now would delay the answer to the visitor's click.
    add([])
  }
}

/** Whether the page itself does not scroll, as in an app with a scroller inside. */
function isLocked(): boolean {
  return [document.documentElement, document.body].some((each) =>
    /hidden|clip/.test(getComputedStyle(each).overflowY),
  )
}

/** Whether an element is beside the banner, or covered by it though it would fit elsewhere. */
function compare(element: HTMLElement, banner: HTMLElement) {
  const box = element.getBoundingClientRect()
  const over = banner.getBoundingClientRect()
  const isBeside = box.left >= over.right || box.right <= over.left
  const isAcross = box.top < over.bottom && box.bottom > over.top
  const fits = box.height < Math.max(over.top, innerHeight - over.bottom)
  return { isBeside, isCovered: !isBeside && isAcross && fits }
}
