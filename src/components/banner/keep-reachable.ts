/**
 * Lets the keyboard scroll a text that is too long for its place; Chromium and Firefox do so by
 * themselves, Safari does not (WCAG 2.1.1). Returns how to stop.
 */
export function keepReachable(text: HTMLElement | null): () => void {
  // Test renderers have none.
  if (!text || typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(() => {
    if (text.scrollHeight > text.clientHeight + 1) text.tabIndex = 0
    else text.removeAttribute('tabindex')
  })
  observer.observe(text)
  return () => observer.disconnect()
}
