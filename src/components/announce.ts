// One live region for the whole page: with two, screen readers would read a text twice.
let region: HTMLElement | undefined

// Screen readers read a live region only if it was in the page before its text.
const SETTLE_MS = 100

/** Makes screen readers announce a text once, without moving the focus. */
export function announce(text: string, lang: string): void {
  if (!region?.isConnected) {
    region = document.body.appendChild(document.createElement('p'))
    region.role = 'status'
    // The default of a status. Radix hides the page behind a dialog, except elements with this attribute.
    region.ariaLive = 'polite'
    // Not in the style sheet, because a site may not load it. A strict CSP allows style changes by script.
    region.style.cssText = 'position:absolute;top:0;clip-path:inset(50%)'
  }
  const current = region
  current.lang = lang
  current.textContent = ''
  setTimeout(() => {
    current.textContent = text
  }, SETTLE_MS)
}
