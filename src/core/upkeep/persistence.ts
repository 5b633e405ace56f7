import { keptUntil } from '../grants/objections.js'
import type { ConsentRecord } from '../record/record.js'
import { encodeRecord, type Mark } from '../record/record-text.js'
import { isSame } from '../record/same.js'
import { isLater, type Reading, validRecord } from '../record/valid.js'
import type { Decision, StoreCore } from '../store/store-core.js'
import { isCookie } from './drop-twins.js'
import { createKeeper, type Keeper } from './keeper.js'
import { tellTabs } from './tabs.js'

/** Keeps storage and the store in step. */
export interface Persistence extends Pick<Keeper, 'take' | 'read' | 'clear'> {
  /** The content of storage when this page last read it. Undefined until storage has answered. */
  stored(): Reading | undefined
  setStored(reading: Reading): void
  /** Whether no record of this page is being written. */
  isIdle(): boolean
  write(record: ConsentRecord, mark?: Mark): void
  /** Writes a text as it is. */
  keep(text: string, until: string): void
  /** Resolves once storage holds a decision, or has refused it. */
  confirm(decision: Decision): Promise<void>
  /** Adopts what another tab, or a server, has stored meanwhile. */
  reread(): void
  /** The same, and looks again: what another tab has written may not be visible here yet. */
  follow(told?: string): void
  /** Ends the looks of `follow`. */
  rest(): void
  /** Whether a record was made by a newer release of the site. */
  isAhead(record: ConsentRecord | undefined): boolean
}

/** The first of the delays between two looks; each is twice the one before. */
const FIRST_LOOK_MS = 30
/** No look comes later than two seconds after the first. */
const LAST_LOOK_MS = 1000

export function createPersistence(core: StoreCore): Persistence {
  const { config, storage, queue, getState, fail } = core
  const keeper = createKeeper(config, storage, queue, fail)
  let own: Reading | undefined
  /** How many texts are being written. */
  let writes = 0
  /** There is something new in storage that was not read because a text was being written. */
  let isStale = false
  let nextLook: ReturnType<typeof setTimeout> | undefined

  const isIdle = () => writes + core.decisions.length === 0
  // Storage is about to be overwritten by this tab, or keeps nothing.
  const isOurs = () => !core.opening || !isIdle() || core.failure !== undefined
  const isAhead = (record: ConsentRecord | undefined) => Number(record?.revision) > config.revision

  function keep(text: string, until: string): void {
    writes++
    keeper.write(text, until, () => {
      writes--
    })
  }

  function write(record: ConsentRecord, mark?: Mark): void {
    keep(encodeRecord(record, mark), keptUntil(record, config))
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

  /** Adopts what storage holds, unless it is older than what holds here. */
  function adopt(stored: Reading): void {
    const { record: current } = getState()
    if (isOurs() || isSame(validRecord(stored), current) || isAhead(stored.record)) return
    // An older record is there if a server has set it again, in the answer to an earlier request.
    if (stored.record && current && isLater(current.updatedAt, stored.record.updatedAt)) {
      write(current)
      // The next page may have read the older one by now.
      tellTabs(current.updatedAt)
      return
    }
    // The tab that decided reports it; or the next page, if that tab has closed.
    own = stored.record ? { ...stored, mark: null } : stored
    core.adopt(own)
  }

  function reread(): void {
    isStale = isOurs()
    if (!isStale) keeper.read(adopt)
  }

  function follow(told?: string, delayMs = FIRST_LOOK_MS): void {
    rest()
    const isThere = ({ record }: Reading) =>
      told ? record && !isLater(told, record.updatedAt) : told === '' && !record
    const lookAgain = () => {
      // Other storages have no such delay, and may be on another machine.
      if (delayMs > LAST_LOOK_MS || !isCookie(core.live.storage)) return
      nextLook = setTimeout(follow, delayMs, told, delayMs * 2)
    }
    isStale = isOurs()
    if (isStale) lookAgain()
    else {
      keeper.read((stored) => {
        adopt(stored)
        if (!isThere(stored)) lookAgain()
      })
    }
  }

  function rest(): void {
    clearTimeout(nextLook)
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
    keep,
    confirm,
    reread,
    follow,
    rest,
  }
}
