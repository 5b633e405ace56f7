import type { Erasure } from '../erasure/erase.js'
import type { ConsentState } from '../grants/state.js'
import type { ConsentRecord } from '../record/record.js'
import type { StoreCore } from '../store/store-core.js'

export const NOTHING_ERASED: Erasure = { deleted: [], survived: [], unseen: [] }

export function hasLost(
  kept: ConsentRecord | undefined,
  { categories, services }: ConsentState,
): boolean {
  const isLost = (said: object = {}, grants: Readonly<Record<string, boolean>>) =>
    Object.entries(said).some(([id, answer]) => answer && !grants[id])
  return isLost(kept?.categories, categories) || isLost(kept?.services, services)
}

/**
 * Fetches the eraser ahead while something is granted: a withdrawal must not need the network. In a task
 * of its own, so that the page repaints first.
 */
export function warmErasure({ config, getState }: StoreCore): void {
  const { services } = getState()
  const isOptional = (id: string) =>
    services[id] && !config.categories[config.services[id]?.category ?? '']?.required
  if (!Object.keys(services).some(isOptional)) return
  setTimeout(() => void import('../erasure/erase.js').catch(() => {}))
}

export async function eraseWithdrawn(
  store: StoreCore,
  services: readonly string[],
): Promise<Erasure> {
  try {
    const eraser = await import('../erasure/erase.js')
    const { details } = store.live
    const isGranted = (id: string) => store.getState().services[id] === true
    return await eraser.erase(services, store.config, details, isGranted, store.live.storage)
  } catch (error) {
    console.error(error)
    return NOTHING_ERASED
  }
}
