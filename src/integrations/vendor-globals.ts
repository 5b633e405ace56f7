/** What a vendor's script left on the window under a name, if it has come. */
export function vendorGlobal<T>(name: string): T | undefined {
  return Reflect.get(window, name)
}

/** The list a vendor's script takes its commands from; begun here where that script is still to come. */
export function vendorQueue(name: string): unknown[] {
  const queue = vendorGlobal<unknown[]>(name) ?? []
  Reflect.set(window, name, queue)
  return queue
}
