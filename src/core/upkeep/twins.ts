import { textsOf } from '../storage/newest.js'
import type { ConsentStorage } from '../storage/storage.js'
import type { Decision, StoreCore } from '../store/store-core.js'

/** Whether the record is in a cookie, which is the default. */
export function isCookie(storage: ConsentStorage | undefined): boolean {
  return !storage || storage.item?.storage === 'cookie'
}

/**
 * Looks for other cookies of the record's name, on a parent domain or another path: they would bring back
 * an earlier decision. Loads the code that deletes them only if there are some.
 */
export async function checkTwins(
  core: StoreCore,
  decision: Decision,
  decidedAt: string,
): Promise<void> {
  if (core.failure || !isCookie(core.live.storage)) return
  const most = decision.text ? 1 : 0
  if (textsOf(await core.storage.read()).length <= most) return
  const { dropTwins } = await import('./drop-twins.js')
  await dropTwins(core, decision, decidedAt)
}
