import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { type FolderLock, takeLock } from './folder-lock.js'

/** The error number of "input/output error", as Postgres is told it here (WASI, `errno`). */
const EIO = 29

/**
 * Files that are really on the disk when Postgres is told so. PGlite starts Postgres without fsync, and
 * its files have none: what was committed outlives the process, but not a power cut.
 *
 * Source: https://github.com/electric-sql/pglite/issues/1107
 */
class DurableFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pg, options)
    // Not among PGlite's types: the module's own file system, and its operations on an open file.
    type Module = { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } }
    const preRun = [emscriptenOpts.preRun ?? []].flat() as ((module: Module) => void)[]
    preRun.push((module) => {
      module.NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          fs.fsyncSync(nfd)
          return 0
        } catch {
          return EIO
        }
      }
    })
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as typeof emscriptenOpts }
  }
}

const START = [
  // `-F` turns fsync off.
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  // The default asks for fdatasync, which goes nowhere here.
  'wal_sync_method=fsync',
]

/** A database that this process alone has open: PGlite does not keep a second one out. */
export interface OpenDatabase extends FolderLock {
  readonly database: PGlite
}

/** Opens the database in a folder for this process alone, and makes one where there is none. */
export async function openDatabase(folder: string): Promise<OpenDatabase> {
  fs.mkdirSync(folder, { recursive: true })
  const lock = await takeLock(path.join(folder, 'lock'))
  try {
    return { ...lock, database: await open(folder) }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function open(folder: string): Promise<PGlite> {
  const database = path.join(folder, 'db')
  if (!fs.existsSync(database)) {
    // Made beside, so that a process that dies meanwhile leaves no half of one.
    const draft = path.join(folder, 'db.new')
    fs.rmSync(draft, { recursive: true, force: true })
    await (await PGlite.create({ fs: new DurableFiles(draft), startParams: START })).close()
    syncTree(draft)
    fs.renameSync(draft, database)
    sync(folder)
  }
  return PGlite.create({ fs: new DurableFiles(database), startParams: START })
}

function syncTree(folder: string): void {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    sync(path.join(folder, name))
  }
  sync(folder)
}

function sync(file: string): void {
  try {
    const descriptor = fs.openSync(file, 'r')
    fs.fsyncSync(descriptor)
    fs.closeSync(descriptor)
  } catch (error) {
    // Windows has no such thing for folders.
    if (process.platform !== 'win32') throw error
  }
}
