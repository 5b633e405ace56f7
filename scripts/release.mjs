import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pack } from './pack.mjs'
import { run } from './run.mjs'

// Publishes the version in package.json, if it is not published yet, as the tarball that the tests have installed.
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const shell = process.platform === 'win32'

const found = spawnSync('npm', ['view', `${name}@${version}`, 'version'], {
  encoding: 'utf8',
  shell,
})
if (found.stdout.trim() === version) console.log(`${name} ${version} is published already.`)
else {
  const args = ['publish', pack(), '--provenance', '--access', 'public']
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell })
  if (status !== 0) process.exit(status ?? 1)
  // Prints the new tag, from which the workflow makes a release.
  run('changeset', 'tag')
}
