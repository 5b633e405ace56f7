// Where the focus was before one of our surfaces had it. About the page, never about the visitor.
let outside: HTMLElement | undefined

/** Remembers where the focus is outside our surfaces; returns how to stop. */
export function watchFocus(): () => void {
  const seen = () => {
    const focused = document.activeElement
    // `body` is where the focus is when nothing has it.
    const isPlace = focused instanceof HTMLElement && focused !== document.body
    if (isPlace && !focused.closest('[data-rcu=banner],[data-rcu=dialog]')) outside = focused
  }
  seen()
  document.addEventListener('focusin', seen)
  return () => document.removeEventListener('focusin', seen)
}

/** Puts the focus back to the first of these that still stands, else to `main`, without scrolling. */
export function returnFocus(opener?: HTMLElement | null): void {
  const main = document.querySelector('main')
  const target = [opener, outside].find((each) => each?.isConnected) ?? main
  if (target === main) main?.setAttribute('tabindex', '-1')
  target?.focus({ preventScroll: true })
}
