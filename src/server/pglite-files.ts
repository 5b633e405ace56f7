import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { type FolderLock, takeLock } from './folder-lock.js'

/** The error number of "input/output error" in WASI, which Postgres runs on here. */
const EIO = 29

/**
 * Files whose fsync reaches the disk. PGlite starts Postgres without fsync, and its own files do not
 * implement it, so that committed data survives a killed process but not a power cut.
 *
 * Source: https://github.com/electric-sql/pglite/issues/1107
 */
class DurableFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pg, options)
    // PGlite's types lack the file system of the Emscripten module and its operations on an open file.
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
  // The default is fdatasync, which has no implementation here.
  'wal_sync_method=fsync',
]

/** A database with a lock, because PGlite itself lets a second process open the same folder. */
export interface OpenDatabase extends FolderLock {
  readonly database: PGlite
}

/** Opens the database in a folder for this process alone; creates it if it is missing. */
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
    // Created under another name and then renamed, so that a crash leaves no half-made database.
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
    // Windows cannot fsync a folder.
    if (process.platform !== 'win32') throw error
  }
}
