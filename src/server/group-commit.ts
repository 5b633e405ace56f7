/**
 * Makes one call of those that come in one turn of the event loop, or while another is under way, so
 * that they share one commit. When such a call fails, each is tried alone: none pays for another's
 * mistake.
 */
export function gather<Item>(
  act: (items: readonly Item[]) => Promise<void>,
  most: number,
): (items: readonly Item[]) => Promise<void> {
  interface Call {
    readonly items: readonly Item[]
    readonly resolve: () => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Call[] = []
  let isBusy = false

  async function run(calls: readonly Call[]): Promise<void> {
    try {
      await act(calls.flatMap(({ items }) => items))
      for (const { resolve } of calls) resolve()
    } catch (error) {
      if (calls.length === 1) calls[0]?.reject(error)
      else for (const call of calls) await run([call])
    }
  }

  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (waiting.length > 0) {
      // Whoever is at the door comes along.
      await new Promise(setImmediate)
      let size = 0
      // The first one always, however many it brings.
      const fits = waiting.findIndex(({ items }, index) => {
        size += items.length
        return index > 0 && size > most
      })
      const calls = fits < 0 ? waiting : waiting.slice(0, fits)
      waiting = fits < 0 ? [] : waiting.slice(fits)
      await run(calls)
    }
    isBusy = false
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject })
      void work()
    })
}
