/** Calls whenever a script has run, so that nobody has to poll for what it leaves behind. */
export function onScriptLoad(listener: () => void): () => void {
  const hear = ({ target }: Event) => {
    const { tagName = 'SCRIPT' } = target as Partial<Element>
    if (tagName === 'SCRIPT') listener()
  }
  // The event of an element does not bubble, and never reaches the window, whose own comes last.
  document.addEventListener('load', hear, true)
  window.addEventListener('load', hear)
  return () => {
    document.removeEventListener('load', hear, true)
    window.removeEventListener('load', hear)
  }
}
