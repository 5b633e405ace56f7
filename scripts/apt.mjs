import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Without a network, apt-get tries for long. */
const LIMIT_MS = 300_000

/** Whether packages of Debian can be installed here without a password. */
export function hasApt() {
  return existsSync('/usr/bin/apt-get') && rootPrefix() !== undefined
}

/** Installs packages of Debian. @param {string[]} packages */
export function aptInstall(...packages) {
  const [env, ...prefix] = ['env', ...(rootPrefix() ?? []), 'apt-get', '-o', 'Acquire::Retries=1']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    // The output of some callers is read by a program.
    execFileSync(env, [...prefix, ...args], { stdio: ['ignore', 2, 2], timeout: LIMIT_MS })
  }
}

/** The words before a command that run it as root, or `undefined` if that needs a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
    return ['sudo', '-n']
  } catch {
    return undefined
  }
}
