/**
 * Joins the calls that are made in one turn of the event loop, or while another call runs, into one, so
 * that they share one commit. If the joined call fails, each is tried alone, so that one wrong item does
 * not fail the others.
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
      // Wait for the current turn of the event loop, so that calls made in it join this batch.
      await new Promise(setImmediate)
      let size = 0
      // The first call is never split, even if it has more items than a batch may.
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
