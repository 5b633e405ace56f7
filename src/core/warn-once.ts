const told = new Set<string>()

/** Tells the developer something once per page; callers keep it out of production. */
export function warnOnce(message: string): void {
  if (told.has(message)) return
  told.add(message)
  console.warn(`react-consent-ui: ${message}`)
}
