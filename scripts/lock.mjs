import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const RETRY_MS = 200

/**
 * Runs an action while no other process runs one under the same lock file. Blocks until then.
 *
 * @template Result
 * @param {string} file
 * @param {() => Result} action
 * @returns {Result}
 */
export function withLock(file, action) {
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS)
  try {
    return action()
  } finally {
    rmSync(file, { force: true })
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    // A process that was killed leaves its lock behind.
    if (!isAlive(holderOf(file))) rmSync(file, { force: true })
    return false
  }
}

/** The id of the process that holds the lock; `undefined` while its file is being written or removed. @param {string} file */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** @param {number | undefined} pid */
function isAlive(pid) {
  if (pid === undefined) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: the process is another user's.
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH'
  }
}
