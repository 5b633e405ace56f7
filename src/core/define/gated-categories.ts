import type { ConsentConfig } from '../config/config.js'

const gated = new WeakMap<ConsentConfig, Set<string>>()

/** Development only: notes that a gate, a script or a hook of the page waits for a category. */
export function noteGate(config: ConsentConfig, category: string): void {
  gated.set(config, (gated.get(config) ?? new Set()).add(category))
}

/** Development only: the categories that something on the page has waited for. */
export function gatedCategories(config: ConsentConfig): Iterable<string> {
  return gated.get(config) ?? []
}
