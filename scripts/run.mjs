import { spawnSync } from 'node:child_process'
import path from 'node:path'

/**
 * Runs a tool of `node_modules/.bin` with its output visible; when it fails, so does this process.
 *
 * @param {string} tool
 * @param {string[]} args
 */
export function run(tool, ...args) {
  const { status } = spawnSync(path.join('node_modules', '.bin', tool), args, {
    stdio: 'inherit',
    // npm's shims are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}
