import { eraseTwins } from '../erasure/erase.js'
import { isLater } from '../record/valid.js'
import { newest } from '../storage/newest.js'
import type { Decision, StoreCore } from '../store/store-core.js'

/**
 * Deletes other cookies of the record's name. Does nothing if another tab has decided since `decidedAt`, or
 * this one has.
 */
export async function dropTwins(
  { storage, queue, config, live, decisions, getState }: StoreCore,
  { record, text, until }: Decision,
  decidedAt: string,
): Promise<void> {
  const { record: stored } = newest(await storage.read(), config)
  if (stored && isLater(stored.updatedAt, decidedAt)) return
  if (decisions.length > 0 || getState().record !== record) return
  eraseTwins(live.storage)
  if (text) await queue(() => storage.write(text, until))
}
