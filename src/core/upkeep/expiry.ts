import { checkRecord, type Reading } from '../record/valid.js'
import type { StoreCore } from '../store/store-core.js'

/** A timer of a longer delay fires at once: browsers keep delays in 32 bits (HTML, "timers"). */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Ends a record that expires while the page is open. */
export interface Expiry {
  /** Checks whether the record has expired, and plans the next check. */
  check(): void
  stop(): void
}

/** Calls `expired` with the record once it has expired. */
export function watchExpiry(core: StoreCore, expired: (reading: Reading) => void): Expiry {
  let timer: ReturnType<typeof setTimeout> | undefined

  function check(): void {
    clearTimeout(timer)
    const { record } = core.getState()
    if (!record) return
    const left = Date.parse(record.expiresAt) - Date.now()
    if (left > 0) timer = setTimeout(check, Math.min(left, LONGEST_TIMER_MS))
    else expired(checkRecord(record, core.config))
  }

  return { check, stop: () => clearTimeout(timer) }
}
