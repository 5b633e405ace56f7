import { newest, texts } from '../storage/newest.js'
import type { ConsentStorage } from '../storage/storage.js'
import type { Decision, StoreCore } from '../store/store-core.js'

/**
 * Of two cookies of one name leaves this store's alone: the other, on a parent domain or another path,
 * would bring back what was decided before. `decidedAt` keeps what another tab has decided since.
 */
export async function dropTwins(
  { storage, config, live, failure }: StoreCore,
  { record, text }: Decision,
  decidedAt: string,
): Promise<void> {
  try {
    if (failure || !isCookie(live.storage)) return
    const most = record ? 1 : 0
    if (texts(await storage.read()).length <= most) return
    const { eraseTwins } = await import('../erasure/erase.js')
    const { record: held } = newest(await storage.read(), config)
    if (held && held.updatedAt > decidedAt) return
    eraseTwins(live.storage)
    if (record) await storage.write(text, record.expiresAt)
  } catch (error) {
    console.error(error)
  }
}

/** Left out, it is the default cookie. */
export function isCookie(storage: ConsentStorage | undefined): boolean {
  return !storage || storage.item?.storage === 'cookie'
}
