const pages = new WeakMap<Window, Map<string, string>>()

/**
 * What each vendor was last told on this page. Vendors are the page's, not a store's: neither a second
 * provider nor a hot reload tells them their default again.
 */
export function pageMemory(): Map<string, string> {
  const memory = pages.get(window) ?? new Map<string, string>()
  pages.set(window, memory)
  return memory
}
