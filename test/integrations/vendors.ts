import type { ConsentStore, ConsentStoreOptions, Integration } from 'react-consent-ui/core'
import { settled } from '../core/page.js'
import { visit } from '../core/shop.js'

/** Opens a page of the shop that tells these vendors, and starts it. Nothing has passed yet. */
export function open(
  integrations: Integration | readonly Integration[],
  options: Parameters<typeof visit>[0] = {},
): ConsentStore {
  const store = visit({ ...options, integrations: ([] as Integration[]).concat(integrations) })
  store.start()
  return store
}

/** The next page of a visitor whose decision is known as it opens. */
export function openAfter(
  decide: (store: ConsentStore) => unknown,
  integrations: Integration | readonly Integration[],
  options: ConsentStoreOptions = {},
): ConsentStore {
  const before = visit(options)
  decide(before)
  return open(integrations, { ...options, initialRecord: before.getState().record })
}

/** A visitor who accepts, keeps statistics alone, and withdraws; each time, the calls so far. */
export async function wholeVisit<T>(store: ConsentStore, told: () => T[]): Promise<T[][]> {
  const steps: T[][] = [[...told()]]
  for (const decide of [
    () => store.acceptAll(),
    () => store.save({ categories: { preferences: false, statistics: true, marketing: false } }),
    () => store.withdraw(),
  ]) {
    const before = told().length
    decide()
    await settled()
    steps.push(told().slice(before))
  }
  return steps
}

/** Installs a vendor's global function; returns its calls. */
export function recordCalls(name: string, more: object = {}): unknown[][] {
  const calls: unknown[][] = []
  Reflect.set(
    window,
    name,
    Object.assign((...call: unknown[]) => {
      calls.push(call)
    }, more),
  )
  return calls
}

/** The commands in a vendor's queue, each as a plain array. */
export function commands(name: string): unknown[] {
  const queue: unknown[] = Reflect.get(window, name) ?? []
  return queue.map((entry) => (isArguments(entry) ? Array.from(entry) : entry))
}

/** A script of the page has loaded and run. */
export function scriptLoads(): void {
  document.dispatchEvent(new Event('load'))
}

export function isArguments(entry: unknown): entry is IArguments {
  return Object.prototype.toString.call(entry) === '[object Arguments]'
}
