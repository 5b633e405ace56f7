const pages = new WeakMap<Window, Map<string, string>>()

/**
 * The grants that each vendor last got on this page. It belongs to the page, not to a store, so that
 * neither a second provider nor a hot reload sends the default again.
 */
export function pageMemory(): Map<string, string> {
  const memory = pages.get(window) ?? new Map<string, string>()
  pages.set(window, memory)
  return memory
}
