import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { TARBALL } from '../../scripts/pack.mjs'

/**
 * Makes a site from folders of `test/consumers` and installs what its lock file lists and the packed
 * library. React and the testing library are found upwards, in the repository.
 */
export function installConsumer(name: string, ...parts: string[]): string {
  const site = path.resolve('.pack/consumers', name)
  mkdirSync(site, { recursive: true })
  for (const part of [name, ...parts]) cpSync(`test/consumers/${part}`, site, { recursive: true })
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: site,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const installed = path.join(site, 'node_modules/react-consent-ui')
  rmSync(installed, { recursive: true, force: true })
  mkdirSync(installed)
  execFileSync('tar', ['-xzf', TARBALL, '-C', installed, '--strip-components=1'])
  return site
}
