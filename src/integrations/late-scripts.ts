/** Calls the listener after each script that has run, in place of polling for its globals. */
export function onScriptLoad(listener: () => void): () => void {
  const onLoad = ({ target }: Event) => {
    const { tagName = 'SCRIPT' } = target as Partial<Element>
    if (tagName === 'SCRIPT') listener()
  }
  // A script's load event does not bubble, so it is captured. The window's own load event comes last.
  document.addEventListener('load', onLoad, true)
  window.addEventListener('load', onLoad)
  return () => {
    document.removeEventListener('load', onLoad, true)
    window.removeEventListener('load', onLoad)
  }
}
