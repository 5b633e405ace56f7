const SURFACES = '[data-rcu="banner"], [data-rcu="dialog"]'

let watchers = 0
// Where the focus was before one of our surfaces had it. About the page, never about the visitor.
let outside: HTMLElement | null = null

/** Remembers where the focus was outside our surfaces; returns how to stop. */
export function watchFocus(): () => void {
  const seen = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && !target.closest(SURFACES)) outside = target
  }
  if (watchers++ === 0) outside = focusedOutside()
  document.addEventListener('focusin', seen)
  return () => {
    watchers--
    document.removeEventListener('focusin', seen)
  }
}

/** Puts the focus back to the first of these that still stands, else to `main`, without scrolling. */
export function returnFocus(opener: HTMLElement | null): void {
  const target = [opener, outside].find((each) => each?.isConnected && each !== document.body)
  if (target) {
    target.focus({ preventScroll: true })
    return
  }
  const main = document.querySelector<HTMLElement>('main, [role="main"]')
  if (!main) return
  const isPlain = !main.hasAttribute('tabindex')
  if (isPlain) main.tabIndex = -1
  main.focus({ preventScroll: true })
  if (isPlain) main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true })
}

function focusedOutside(): HTMLElement | null {
  const focused = document.activeElement
  return focused instanceof HTMLElement && focused !== document.body ? focused : null
}
