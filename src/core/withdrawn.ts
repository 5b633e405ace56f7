import type { Erasure } from './erasure.js'
import type { ConsentRecord } from './record.js'
import type { ConsentState } from './state.js'
import type { ConsentStorage } from './storage/storage.js'
import type { Decision, StoreInside } from './store-inside.js'
import { texts } from './stored.js'

export const NOTHING: Erasure = { deleted: [], survived: [], unseen: [] }

export function hasLost(
  kept: ConsentRecord | undefined,
  { categories, services }: ConsentState,
): boolean {
  const isLost = (said: object = {}, grants: Readonly<Record<string, boolean>>) =>
    Object.entries(said).some(([id, answer]) => answer && !grants[id])
  return isLost(kept?.categories, categories) || isLost(kept?.services, services)
}

/** Fetches the eraser ahead while something is granted: a withdrawal must not need the network. */
export function warmErasure({ config, getState }: StoreInside): void {
  const { services } = getState()
  const isOptional = (id: string) =>
    services[id] && !config.categories[config.services[id]?.category ?? '']?.required
  if (Object.keys(services).some(isOptional)) import('./erasure.js').catch(() => {})
}

export async function erase(store: StoreInside, services: readonly string[]): Promise<Erasure> {
  try {
    const eraser = await import('./erasure.js')
    const { details } = store.live
    const isGranted = (id: string) => store.getState().services[id] === true
    return await eraser.erase(services, store.config, details, isGranted, store.live.storage)
  } catch (error) {
    console.error(error)
    return NOTHING
  }
}

/** Of two cookies of one name only this store's stays: the other would bring back what was decided before. */
export async function dropTwins(store: StoreInside, { record, text }: Decision): Promise<void> {
  try {
    if (store.failure || !isCookie(store.live.storage)) return
    if (texts(await store.storage.read()).length < (record ? 2 : 1)) return
    const { eraseTwins } = await import('./erasure.js')
    eraseTwins(store.live.storage)
    if (record) await store.storage.write(text, record.expiresAt)
  } catch (error) {
    console.error(error)
  }
}

/** Left out, it is the default cookie. */
export function isCookie(storage: ConsentStorage | undefined): boolean {
  return !storage || storage.item?.storage === 'cookie'
}
