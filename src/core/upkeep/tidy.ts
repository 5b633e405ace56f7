// A chunk of its own, for the few visitors with an objection, an expired record or a text that is no record.
// It imports nothing that the first load holds: each shared value would make the first load longer.
import { onlyObjections } from '../grants/only-objections.js'
import type { ConsentRecord } from '../record/record.js'
import type { Mark } from '../record/record-text.js'
import type { Reading } from '../record/valid.js'
import type { StoreCore } from '../store/store-core.js'
import type { Persistence } from './persistence.js'

const DAY_MS = 864e5

/** An outdated record with an objection is renewed in the last 30 of the 400 days that storage keeps it. */
const RENEWED_AFTER_DAYS = 370

/** What `tidy` works on. */
export interface Tidying {
  /** The content of storage. */
  readonly stored: Reading
  /** The mark of the record in force, if storage holds that record. */
  readonly mark: Mark
  /** The longest term from now, if there is an objection. */
  readonly longest: string | undefined
}

/**
 * Renews an objection, and removes what nothing can use any more. An expired record goes, except its
 * objections, which visits renew. A record of another revision stays as it is: the site may go back to
 * that revision.
 */
export function tidy(
  core: StoreCore,
  persistence: Persistence,
  { stored, mark, longest }: Tidying,
): void {
  // A decision of the visitor, made meanwhile, replaces what storage holds.
  if (!persistence.isIdle()) return
  const { record } = core.getState()
  const isOld = ({ expiresAt }: ConsentRecord, days: number) =>
    longest !== undefined && Date.parse(longest) - Date.parse(expiresAt) >= days * DAY_MS
  if (record) {
    // Once a day.
    if (record.model !== 'opt-out' || !longest || !isOld(record, 1)) return
    const renewed = { ...record, expiresAt: longest }
    persistence.write(renewed, mark)
    core.adopt({ outcome: 'valid', record: renewed, mark, text: '' })
  } else if (stored.outcome === 'none') {
    // With `migrate`, a later release may be able to read it.
    if (!core.live.migrate) persistence.clear()
  } else if (stored.why === 'expired') {
    if (longest) persistence.write(onlyObjections(stored.record), stored.mark)
    else persistence.clear()
  } else if (stored.why === 'revision' && longest) {
    if (isOld(stored.record, RENEWED_AFTER_DAYS)) persistence.keep(stored.text, longest)
  }
}
