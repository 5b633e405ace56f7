import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// By default apt-get tries a host that does not answer for many minutes.
const IMPATIENT = [
  'Acquire::Retries=1',
  'Acquire::http::Timeout=15',
  'Acquire::https::Timeout=15',
  'DPkg::Lock::Timeout=60',
]
const LIMIT_MS = 240_000

/** Whether packages of Debian can be installed here without a password. */
export function hasApt() {
  return existsSync('/usr/bin/apt-get') && rootPrefix() !== undefined
}

/** Installs packages of Debian. @param {string[]} packages */
export function aptInstall(...packages) {
  const options = IMPATIENT.flatMap((option) => ['-o', option])
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options]
  const [command = '', ...prefix] = [...(rootPrefix() ?? []), ...aptGet]
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    // The output of some callers is read by a program.
    execFileSync(command, [...prefix, ...args], { stdio: ['ignore', 2, 2], timeout: LIMIT_MS })
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
