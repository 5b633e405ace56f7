/**
 * Lets the keyboard scroll a text that is too long for its box (WCAG 2.1.1). Chromium and Firefox do so
 * by default, Safari does not. Returns how to stop.
 */
export function keepReachable(text: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    if (text.scrollHeight > text.clientHeight + 1) text.tabIndex = 0
    else text.removeAttribute('tabindex')
  })
  observer.observe(text)
  return () => observer.disconnect()
}
