import { spawn } from 'node:child_process'
import { TARBALL } from './pack.mjs'

/**
 * Installs an example and, in it, the packed library: what a site gets, not the sources beside it.
 *
 * @param {string} folder
 */
export async function installExample(folder) {
  // --no-save: the tarball changes with every build, and neither the manifest nor a lock file should follow.
  await npmIn(folder, 'install', '--no-audit', '--no-fund', '--no-save', TARBALL)
}

/**
 * Runs npm in a folder with its output visible. Rejects if npm fails.
 *
 * @param {string} folder
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export function npmIn(folder, ...args) {
  const npm = spawn('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise((resolve, reject) => {
    npm.once('error', reject)
    npm.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`npm ${args.join(' ')} ended with ${code} in ${folder}.`))
    })
  })
}
