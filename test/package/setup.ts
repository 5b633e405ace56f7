import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { pack, TARBALL } from '../../scripts/pack.mjs'
import { CONSUMER, PACKAGE } from './consumer.js'

/** Puts the packed library where a site would have it; what it depends on resolves upwards to the repository's own. */
export function setup() {
  pack()
  rmSync(CONSUMER, { recursive: true, force: true })
  mkdirSync(PACKAGE, { recursive: true })
  execFileSync('tar', ['-xzf', TARBALL, '-C', PACKAGE, '--strip-components=1'])
  writeFileSync(`${CONSUMER}/package.json`, '{ "private": true, "type": "module" }\n')
}
