import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The folder of Debian's installed versions. */
const DEBIAN = '/usr/lib/postgresql'

const HELP = `No Postgres was found and none could be installed. Install one yourself, or set POSTGRES_BIN to the
folder of its programs.`

/** The folder with `initdb` and `pg_ctl`; installs Debian's package where there is none and it may. */
export function findPostgres() {
  const found = installed()
  if (found) return found
  try {
    // Only as root in a container, as in CI. Elsewhere, developers install it themselves.
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
      execFileSync('apt-get', args, { stdio: ['ignore', 2, 2] })
    }
  } catch (error) {
    throw new Error(HELP, { cause: error })
  }
  const fresh = installed()
  if (!fresh) throw new Error(HELP)
  return fresh
}

/** @returns {string | undefined} */
function installed() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  const newest = versions.sort((a, b) => Number(b) - Number(a)).map((one) => `${DEBIAN}/${one}/bin`)
  return [process.env.POSTGRES_BIN, ...newest, ...(process.env.PATH ?? '').split(path.delimiter)]
    .filter((folder) => folder !== undefined)
    .find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(path.join(folder, name))))
}
