import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashOf } from './hash.mjs'
import { withLock } from './lock.mjs'
import { writePackedDocs } from './packed-docs.mjs'
import { packedReadme } from './packed-readme.mjs'

/** One name for every version, so that the examples can depend on a file that is always there. */
export const TARBALL = path.resolve('.pack/react-consent-ui.tgz')
const KEY = '.pack/key'
const STAGE = '.pack/stage'

/** All that the build reads and all that is published, except what the build makes of it. */
const SOURCES = [
  'src',
  'scripts/build.mjs',
  'scripts/build-styles.mjs',
  'scripts/packed-docs.mjs',
  'scripts/packed-readme.mjs',
  'scripts/slim-cjs.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsup.config.ts',
  'docs',
  'packaging',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
]

/**
 * Builds the library and packs it as it would be published. Returns the path of the tarball.
 * The tarball of an earlier run is used again while its sources are the same.
 */
export function pack() {
  mkdirSync('.pack', { recursive: true })
  return withLock('.pack/lock', () => {
    const key = hashOf(SOURCES)
    if (keyOfTarball() !== key) {
      build()
      writeFileSync(KEY, `${key} ${hashOfFile(TARBALL)}`)
    }
    return TARBALL
  })
}

/** The key of the sources of the tarball, or `undefined` if the tarball or the build is missing or another one. */
function keyOfTarball() {
  if (!existsSync(KEY) || !existsSync(TARBALL) || !existsSync('dist/esm/index.js')) return
  const [key, tarball] = readFileSync(KEY, 'utf8').split(' ')
  return tarball === hashOfFile(TARBALL) ? key : undefined
}

function build() {
  npm('inherit', '.', 'run', '--silent', 'build')
  stage()
  // Scripts are ignored because the build, which runs before packing, would write between the JSON.
  const destination = path.resolve('.pack')
  const output = npm(
    'pipe',
    STAGE,
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    destination,
  )
  const [{ filename }] = JSON.parse(output)
  renameSync(path.join('.pack', filename), TARBALL)
  rmSync(STAGE, { recursive: true })
}

/** Copies what is published into a folder of its own, because the README and the pages there have other links. */
function stage() {
  rmSync(STAGE, { recursive: true, force: true })
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const file of ['package.json', 'LICENSE', ...manifest.files])
    if (existsSync(file)) cpSync(file, `${STAGE}/${file}`, { recursive: true })
  writePackedDocs(STAGE, manifest)
  writeFileSync(
    `${STAGE}/README.md`,
    packedReadme(readFileSync('README.md', 'utf8'), manifest.repository.url),
  )
}

/** @param {string} file */
function hashOfFile(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/**
 * @param {'inherit' | 'pipe'} stdout
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(stdout, cwd, ...args) {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
    shell: process.platform === 'win32',
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(pack())
