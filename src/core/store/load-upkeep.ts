import { newest } from '../storage/newest.js'
import type { Upkeep } from '../upkeep/upkeep.js'
import type { StoreCore } from './store-core.js'
import { whenIdle } from './when-idle.js'

/** How often storage is read while the upkeep is missing. */
const POLL_MS = 500

/**
 * Returns a function that loads the upkeep once: nothing in its chunk is needed to paint or to decide. It waits
 * until the page is idle, but not once there is a decision. If the chunk is lost, the next call loads it
 * again, and this tab follows the others by reading storage: some browsers never retry an import that has
 * failed.
 */
export function upkeepOf(core: StoreCore): () => Promise<Upkeep> {
  let upkeep: Promise<Upkeep> | undefined
  let begin = () => {}
  let polling: ReturnType<typeof setInterval> | undefined
  /** The text that storage held at the last look. */
  let seen: string | undefined

  async function poll(): Promise<void> {
    if (core.starts === 0) return clearInterval(polling)
    try {
      const found = await core.storage.read()
      const text = String(found)
      // A text that did not change says nothing about a decision that storage may have dropped.
      if (text !== (seen ?? String(core.opening?.found))) core.adopt(newest(found, core.config))
      seen = text
    } catch {
      // A storage that fails takes no decision back.
    }
  }

  return () => {
    // Not destructured: bundlers would write that out as a function.
    upkeep ??= new Promise<void>((resolve) => {
      begin = resolve
      whenIdle(begin)
    })
      .then(() => import('../upkeep/upkeep.js'))
      .then((loaded) => {
        clearInterval(polling)
        return loaded.createUpkeep(core)
      })
    if (core.decisions.length > 0) begin()
    upkeep.catch(() => {
      upkeep = undefined
      clearInterval(polling)
      polling = setInterval(poll, POLL_MS)
    })
    return upkeep
  }
}
