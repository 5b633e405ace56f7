import { execFileSync } from 'node:child_process'
import { TARBALL } from './pack.mjs'

/**
 * Installs an example and, in it, the packed library: what a site gets, not the sources beside it.
 *
 * @param {string} folder
 */
export function installExample(folder) {
  // --no-save: the tarball changes with every build, and neither the manifest nor a lock file should follow.
  npmIn(folder, 'install', '--no-audit', '--no-fund', '--no-save', TARBALL)
}

/**
 * @param {string} folder
 * @param {string[]} args
 */
export function npmIn(folder, ...args) {
  execFileSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
