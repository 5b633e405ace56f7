// One for the whole page, or screen readers would hear things twice.
let region: HTMLElement | undefined

// A live region must stand in the page before its text does.
const SETTLE_MS = 100

/** Says a text to screen readers, once, whatever has the focus. */
export function announce(text: string, lang: string): void {
  if (!region?.isConnected) {
    region = document.body.appendChild(document.createElement('p'))
    region.role = 'status'
    // A status is polite by itself; said aloud, an open dialog leaves it out of what it hides.
    region.ariaLive = 'polite'
    // Heard, not seen; here rather than in the styles, which a site may do without. A strict CSP allows it.
    region.style.cssText = 'position:absolute;top:0;clip-path:inset(50%)'
  }
  const said = region
  said.lang = lang
  said.textContent = ''
  setTimeout(() => {
    said.textContent = text
  }, SETTLE_MS)
}
