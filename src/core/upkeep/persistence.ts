import type { ConsentRecord } from '../record/record.js'
import type { Reading } from '../record/record-text.js'
import { isSame } from '../record/same.js'
import type { Decision, StoreCore } from '../store/store-core.js'
import { createKeeper, type Keeper } from './keeper.js'
import { tellTabs } from './tabs.js'

/** The record in storage: brings ours there, and others' from there. */
export interface Persistence extends Pick<Keeper, 'take' | 'read' | 'clear' | 'forget'> {
  /** What storage holds as far as this page knows; undefined until it has answered. */
  stored(): Reading | undefined
  /** Says what storage holds from now on. */
  setStored(reading: Reading): void
  /** Nothing of ours is on its way. */
  isIdle(): boolean
  write(record: ConsentRecord): void
  /** Resolves once a decision is really there, or was refused. */
  confirm(decision: Decision): Promise<void>
  /** Takes over what another tab, or a server, has stored meanwhile. */
  reread(): void
  isAhead(record: ConsentRecord | undefined): boolean
}

export function createPersistence(core: StoreCore): Persistence {
  const { config, storage, getState, fail } = core
  const keeper = createKeeper(config, storage, fail)
  let own: Reading | undefined
  /** How many records are on their way. */
  let writes = 0
  /** Another tab told of something that was not looked at yet. */
  let isStale = false

  const isIdle = () => writes + core.decisions.length === 0
  // What this tab is about to overwrite is none of its business.
  const isOurs = () => !core.opening || !isIdle() || core.failure !== undefined
  const isAhead = (record: ConsentRecord | undefined) =>
    record !== undefined && record.revision > config.revision

  function write(record: ConsentRecord): void {
    writes++
    keeper.write(record, () => {
      writes--
    })
  }

  async function confirm({ record, text, writing }: Decision): Promise<void> {
    writes++
    await new Promise<void>((resolve) => {
      const isOvertaken = () => getState().record !== record
      if (core.failure && !writing) resolve()
      else keeper.confirm(writing, text, resolve, isOvertaken)
    })
    writes--
    if (isStale) reread()
  }

  function reread(): void {
    isStale = isOurs()
    if (isStale) return
    keeper.read(({ record }) => {
      const { record: current } = getState()
      if (isOurs() || isSame(record, current)) return
      // Only a server that had not heard of the newer one brings back an older one.
      if (record && current && record.updatedAt < current.updatedAt) {
        if (isAhead(record)) return
        write(current)
        // Where this page is leaving, the next one may have read the older one by now.
        tellTabs()
        return
      }
      own = { record }
      core.adopt(record ?? null)
    })
  }

  return {
    ...keeper,
    stored: () => own ?? core.opening?.reading,
    setStored: (reading) => {
      own = reading
    },
    isIdle,
    isAhead,
    write,
    confirm,
    reread,
  }
}
