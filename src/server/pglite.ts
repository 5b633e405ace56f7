import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { gather } from './group-commit.js'
import { type OpenDatabase, openDatabase } from './pglite-files.js'
import type { ProofStore } from './proof-store.js'
import { createSqlStore, type SqlClient } from './sql-store.js'

/** The options of `createPgliteProofStore`. */
export interface PgliteProofStoreOptions {
  /** The folder of the database, created if it is missing. `memory://` for tests: lost with the process. */
  readonly dataDir: string
}

/** A proof store that runs inside this process. */
export interface PgliteProofStore extends ProofStore {
  /** Closes the database, so that another process can open it. Not needed after a crash. */
  close(): Promise<void>
}

/** The most proofs in one commit. */
const GATHERED = 500

/** The pause after a failed opening, because each try takes seconds. */
const REOPEN_MS = 5000

const MEMORY = 'memory://'

/** Open stores by folder. Global, so that a development server finds them after it reloads its code. */
const shared = globalThis as { __rcuStores?: Map<string, Promise<PgliteProofStore>> }
shared.__rcuStores ??= new Map()
const open = shared.__rcuStores

/**
 * Stores proofs in a folder of this server, in a Postgres that runs inside the process: for one process
 * on one machine with a local disk. The first use opens the database and creates the tables.
 *
 * A proof is acknowledged after an fsync: it survives a killed process, and a power cut if the disk
 * writes what it reports as written.
 *
 * @example
 * const store = createPgliteProofStore({ dataDir: '/var/lib/shop/proofs' })
 */
export function createPgliteProofStore({ dataDir }: PgliteProofStoreOptions): PgliteProofStore {
  // Stores in memory are not shared.
  const stores: typeof open = dataDir === MEMORY ? new Map() : open
  const folder = dataDir === MEMORY ? MEMORY : path.resolve(dataDir)

  function ready(): Promise<PgliteProofStore> {
    const opened = stores.get(folder)
    if (opened) return opened
    const opening = openStore(folder, forget)
    function forget() {
      if (stores.get(folder) === opening) stores.delete(folder)
    }
    stores.set(folder, opening)
    opening.catch(() => setTimeout(forget, REOPEN_MS).unref())
    return opening
  }

  return {
    setup: async () => (await ready()).setup(),
    add: async (deliveries) => (await ready()).add(deliveries),
    read: async function* (filter) {
      yield* (await ready()).read(filter)
    },
    deleteBefore: async (instant) => (await ready()).deleteBefore(instant),
    close: async () => {
      const opened = await stores.get(folder)?.catch(() => undefined)
      await opened?.close()
    },
  }
}

/** Opens the database; `forget` is called once it is closed or failed. */
async function openStore(folder: string, forget: () => void): Promise<PgliteProofStore> {
  const { database, release, lost } =
    folder === MEMORY ? await openInMemory() : await openDatabase(folder)
  const { query, close, giveUp } = carefully(database, () => {
    release()
    forget()
  })
  void lost.then(giveUp)
  const store = createSqlStore({ query })
  try {
    await store.setup()
  } catch (error) {
    await close().catch(() => {})
    release()
    throw error
  }
  const add = gather(store.add, GATHERED)
  async function shut(): Promise<void> {
    try {
      // Wait for the calls that were made before this one.
      await add([])
      await close()
    } finally {
      release()
      forget()
    }
  }
  let closing: Promise<void> | undefined
  return {
    ...store,
    add,
    close: () => {
      closing ??= shut()
      return closing
    },
  }
}

/** Needs no lock: no other process can open it. */
async function openInMemory(): Promise<OpenDatabase> {
  return { database: await PGlite.create(MEMORY), release: () => {}, lost: new Promise(() => {}) }
}

/**
 * Sends no more queries after Postgres has stopped, as it does when its disk fails: PGlite would send
 * them and block the whole process. A database that is opened again recovers what was committed. The same
 * applies if another process took the lock over: its files must not be touched, not even to close them.
 */
function carefully(database: PGlite, onDeath: () => void) {
  let last: Promise<unknown> = Promise.resolve()
  let death: unknown
  const giveUp = (why: unknown) => {
    if (death !== undefined) return
    death = why
    onDeath()
  }
  const query: SqlClient['query'] = (text, values) => {
    const running = last.then(async () => {
      if (death !== undefined) throw death
      try {
        return await database.query(text, values)
      } catch (error) {
        const { severity } = error as { severity?: string }
        const hasGivenUp = severity === 'PANIC' || severity === 'FATAL'
        if (hasGivenUp || error instanceof WebAssembly.RuntimeError) giveUp(error)
        throw error
      }
    })
    last = running.catch(() => {})
    return running
  }
  const close = async () => {
    await last
    if (death === undefined) await database.close()
  }
  return { query, close, giveUp }
}
