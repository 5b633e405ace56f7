import { isLater } from '../record/valid.js'
import { newest, textsOf } from '../storage/newest.js'
import type { ConsentStorage } from '../storage/storage.js'
import type { Decision, StoreCore } from '../store/store-core.js'

/**
 * Deletes other cookies of the record's name, on a parent domain or another path: they would bring back
 * an earlier decision. Does nothing if another tab has decided since `decidedAt`, or this one has.
 */
export async function dropTwins(
  { storage, queue, config, live, failure, decisions, getState }: StoreCore,
  { record, text, until }: Decision,
  decidedAt: string,
): Promise<void> {
  if (failure || !isCookie(live.storage)) return
  const most = text ? 1 : 0
  if (textsOf(await storage.read()).length <= most) return
  const eraser = await import('../erasure/erase.js')
  const { record: stored } = newest(await storage.read(), config)
  if (stored && isLater(stored.updatedAt, decidedAt)) return
  if (decisions.length > 0 || getState().record !== record) return
  eraser.eraseTwins(live.storage)
  if (text) await queue(() => storage.write(text, until))
}

/** Whether the record is in a cookie, which is the default. */
export function isCookie(storage: ConsentStorage | undefined): boolean {
  return !storage || storage.item?.storage === 'cookie'
}
