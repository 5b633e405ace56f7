import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'

/** How often whoever holds a lock shows that it is still there. */
const BEAT_MS = 5000

/** Whoever has not shown itself for so long is gone: a database that opens holds a process up for seconds. */
const GONE_MS = 30_000

/** Of several that take over the same lock, the last one to write has it; they look after so long. */
const SETTLE_MS = 100

/** Who holds a lock. */
interface Holder {
  readonly host: string
  /** The numbers of processes mean something within one of these: each container has its own. */
  readonly pids: string
  readonly pid: number
  /** Random, since even host and pid may be another's. */
  readonly token: string
}

/** A lock that is held. */
export interface FolderLock {
  /** Comes true when somebody else has it all the same, as after this process was suspended. */
  readonly lost: Promise<Error>
  /** Gives it to whoever comes next. */
  release(): void
}

/**
 * Takes a lock that one process at a time can have, in whatever container it runs, and keeps it fresh.
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

/** Makes the file, unless it is there. */
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
    // Nobody's: it was given back, or deleted.
    return ''
  }
}

/** Whether nobody holds this lock any more. */
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
    // Half written, or by somebody else.
    return undefined
  }
}

function refusal(text: string): Error {
  const { pid, host } = parse(text) ?? {}
  const holder = pid && host ? `process ${pid} on ${host}` : 'another process'
  return new Error(
    `react-consent-ui: ${holder} has this database of proofs open, and two would destroy it. Nothing is kept from here. Use react-consent-ui/server/postgres for several processes; one that is gone makes room within ${GONE_MS / 1000} seconds.`,
  )
}

function isRunning(pid = 0): boolean {
  try {
    // Sends nothing.
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function pidNamespace(): string {
  try {
    return fs.readlinkSync('/proc/self/ns/pid')
  } catch {
    // Not Linux, where nothing else has such.
    return ''
  }
}
