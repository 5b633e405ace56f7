/** A global of a vendor's script, undefined before it has run. */
export function vendorGlobal<T>(name: string): T | undefined {
  return Reflect.get(window, name)
}

/** The list of commands that a vendor's script reads; created if the script has not run yet. */
export function vendorQueue(name: string): unknown[] {
  const queue = vendorGlobal<unknown[]>(name) ?? []
  Reflect.set(window, name, queue)
  return queue
}
