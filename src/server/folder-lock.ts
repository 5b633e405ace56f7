import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'

/** How often the process that holds a lock refreshes the time of the file. */
const BEAT_MS = 5000

/** After this time without a refresh the holder counts as gone. Opening a database blocks a process for seconds. */
const GONE_MS = 30_000

/** If several processes take over one lock, the last to write has it. Each checks after this time. */
const SETTLE_MS = 100

/** The process that holds a lock. */
interface Holder {
  readonly host: string
  /** The namespace of process ids: each container has its own, so a pid is unique only within one. */
  readonly pids: string
  readonly pid: number
  /** Random, since another process can have the same host and pid. */
  readonly token: string
}

/** A lock that is held. */
export interface FolderLock {
  /** Resolves if another process took the lock over, as after this process was suspended. */
  readonly lost: Promise<Error>
  /** Deletes the file, so that another process can take the lock. */
  release(): void
}

/**
 * Takes a lock that one process at a time can hold, across containers too, and refreshes it.
 *
 * @throws {Error} while another process holds it
 */
export async function takeLock(file: string): Promise<FolderLock> {
  const me: Holder = {
    host: os.hostname(),
    pids: pidNamespace(),
    pid: process.pid,
    token: randomUUID(),
  }
  const mine = JSON.stringify(me)
  const isMine = () => read(file) === mine
  if (!create(file, mine)) {
    const holder = read(file)
    if (!isGone(file, holder, me)) throw refusal(holder)
    fs.writeFileSync(file, mine)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    if (!isMine()) throw refusal(read(file))
  }
  let beating: ReturnType<typeof setInterval> | undefined
  const lost = new Promise<Error>((resolve) => {
    beating = setInterval(() => {
      if (isMine()) {
        const now = new Date()
        fs.utimesSync(file, now, now)
      } else {
        clearInterval(beating)
        resolve(refusal(read(file)))
      }
    }, BEAT_MS)
    beating.unref()
  })
  return {
    lost,
    release: () => {
      clearInterval(beating)
      if (isMine()) fs.rmSync(file, { force: true })
    },
  }
}

/** Creates the file; false if it exists. */
function create(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    // Released, or deleted.
    return ''
  }
}

/** Whether the holder of this lock is gone. */
function isGone(file: string, text: string, { host, pids, pid }: Holder): boolean {
  const seen = fs.statSync(file, { throwIfNoEntry: false })
  if (!seen || Date.now() - seen.mtimeMs > GONE_MS) return true
  const holder = parse(text)
  const isNear = holder?.host === host && holder.pids === pids
  return isNear && holder.pid !== pid && !isRunning(holder.pid)
}

function parse(text: string): Partial<Holder> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    // Written by half, or by another program.
    return undefined
  }
}

function refusal(text: string): Error {
  const { pid, host } = parse(text) ?? {}
  const holder = pid && host ? `process ${pid} on ${host}` : 'another process'
  return new Error(
    `react-consent-ui: the proof database is already open in ${holder}. Opening it twice would corrupt it, so this process stores no proof. Use react-consent-ui/server/postgres for several processes. If that process has crashed, its lock expires within ${GONE_MS / 1000} seconds.`,
  )
}

function isRunning(pid = 0): boolean {
  try {
    // Signal 0 only checks that the process exists.
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function pidNamespace(): string {
  try {
    return fs.readlinkSync('/proc/self/ns/pid')
  } catch {
    // Only Linux has namespaces of process ids.
    return ''
  }
}
