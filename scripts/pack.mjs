import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** One name for every version, so that the examples can depend on a file that is always there. */
export const TARBALL = path.resolve('.pack/react-consent-ui.tgz')

/** Builds the library and packs it as it would be published. */
export function pack() {
  npm('inherit', 'run', '--silent', 'build')
  mkdirSync('.pack', { recursive: true })
  // What runs before packing, the build, would write between the JSON.
  const output = npm('pipe', 'pack', '--json', '--ignore-scripts', '--pack-destination', '.pack')
  const [{ filename }] = JSON.parse(output)
  renameSync(path.join('.pack', filename), TARBALL)
  return TARBALL
}

/**
 * @param {'inherit' | 'pipe'} stdout
 * @param {string[]} args
 */
function npm(stdout, ...args) {
  return execFileSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
    shell: process.platform === 'win32',
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(pack())
