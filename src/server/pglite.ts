import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { gather } from './group-commit.js'
import { type OpenDatabase, openDatabase } from './pglite-files.js'
import type { ProofStore } from './proof-store.js'
import { createSqlStore, type SqlClient } from './sql-store.js'

/** What a store on PGlite is made with. */
export interface PgliteProofStoreOptions {
  /** The folder it lives in, made when it is missing; `memory://` for tests, which keeps nothing. */
  readonly dataDir: string
}

/** A store that runs inside this process. */
export interface PgliteProofStore extends ProofStore {
  /** Closes the database, so that another process may open it. A killed process need not. */
  close(): Promise<void>
}

/** Proofs that share one commit at most. */
const GATHERED = 500

/** How long a database that would not open is left alone: each try takes seconds. */
const REOPEN_MS = 5000

const MEMORY = 'memory://'

/** Where a server that reloads its code finds what it has open, by folder. */
const shared = globalThis as { __rcuStores?: Map<string, Promise<PgliteProofStore>> }
shared.__rcuStores ??= new Map()
const open = shared.__rcuStores

/**
 * Keeps proofs in a folder of this server, in a Postgres that runs inside the process: for one process
 * on one machine with a disk of its own. It opens at the first use and makes its tables by itself.
 *
 * A proof is acknowledged when it is on the disk: it outlives a killed process, and a power cut as far
 * as the disk keeps its word.
 *
 * @example
 * const store = createPgliteProofStore({ dataDir: '/var/lib/shop/proofs' })
 */
export function createPgliteProofStore({ dataDir }: PgliteProofStoreOptions): PgliteProofStore {
  // Every store in memory is one of its own.
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

/** Opens the database; `forget` is called once it is of no more use. */
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
      // What was asked before this comes before this.
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

/** Nobody else can come to it. */
async function openInMemory(): Promise<OpenDatabase> {
  return { database: await PGlite.create(MEMORY), release: () => {}, lost: new Promise(() => {}) }
}

/**
 * Asks nothing more of a Postgres that has given up, as it does when its disk fails: PGlite would, and
 * hang with the whole process. Opened again, it recovers what it had committed. The same for one that
 * somebody else has open, whose files must not be touched any more, not even to close them.
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
