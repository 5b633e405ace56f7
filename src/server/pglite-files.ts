import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

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

/** Opens the database in a folder for this process alone, and makes one where there is none. */
export async function openDatabase(folder: string): Promise<PGlite> {
  const database = path.join(folder, 'db')
  fs.mkdirSync(folder, { recursive: true })
  await lock(path.join(folder, 'lock'))
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

/** Gives the folder back to whoever comes next. */
export function unlock(folder: string): void {
  fs.rmSync(path.join(folder, 'lock'), { force: true })
}

/** Two processes in one database would destroy it, and PGlite does not keep the second one out. */
async function lock(file: string): Promise<void> {
  const mine = String(process.pid)
  try {
    fs.writeFileSync(file, mine, { flag: 'wx' })
    return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = fs.readFileSync(file, 'utf8')
  if (owner !== mine && isRunning(Number(owner))) refuse(file, owner)
  // Its owner was killed. Of several that find so, the last one to write has it.
  fs.writeFileSync(file, mine)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const now = fs.readFileSync(file, 'utf8')
  if (now !== mine) refuse(file, now)
}

function refuse(file: string, owner: string): never {
  throw new Error(
    `react-consent-ui: process ${owner} has this database of proofs open, and two would destroy it. Nothing is kept from here. Use react-consent-ui/server/postgres for several processes; if that process is none of yours, delete ${file}.`,
  )
}

function isRunning(pid: number): boolean {
  try {
    // Sends nothing.
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
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
