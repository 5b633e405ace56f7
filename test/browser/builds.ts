import { spawn } from 'node:child_process'
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
import { installExample } from '../../scripts/example.mjs'
import { hashOf } from '../../scripts/hash.mjs'
import { TARBALL } from '../../scripts/pack.mjs'

/** As deep in the repository as the original, so that its path to the tarball holds. */
const COPIES = '.site'
const ORIGINAL = 'examples/site'
const QUICK_START = 'quick-start-production'

export type Mode = 'development' | 'production'

/** The files that every build depends on, in addition to its own. */
const SHARED = [TARBALL, 'README.md', 'test/browser/builds.ts', 'test/browser/page.html']

/**
 * A copy of the example site with everything installed; the original is not changed. It holds the README's
 * quick start as well: as a page, and among the site's sources, where its types are checked.
 */
export async function copySite(name: string, { react }: { react?: string } = {}) {
  const copy = path.join(COPIES, name)
  const key = `${hashOf([...SHARED, ORIGINAL])} ${react}`
  await unlessMade(`${copy}/node_modules/.copied`, key, async () => {
    // Installed packages stay, so that the next run is quicker.
    for (const part of ['src', 'public', 'dist'])
      rmSync(`${copy}/${part}`, { recursive: true, force: true })
    cpSync(ORIGINAL, copy, {
      recursive: true,
      filter: (file) => !/^(node_modules|dist)$/.test(path.basename(file)),
    })
    if (react) {
      const manifest = JSON.parse(readFileSync(`${copy}/package.json`, 'utf8'))
      Object.assign(manifest.dependencies, { react, 'react-dom': react })
      writeFileSync(`${copy}/package.json`, JSON.stringify(manifest))
    }
    await installExample(copy)
    mkdirSync(`${copy}/${QUICK_START}`, { recursive: true })
    for (const file of [`${QUICK_START}/app.tsx`, 'src/quick-start.tsx'])
      writeFileSync(`${copy}/${file}`, quickStart())
  })
  return copy
}

function quickStart() {
  const [, code] = /```tsx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  if (!code)
    throw new Error('README.md has no block of tsx code. Its first one is the quick start.')
  return code
}

/** Builds the copy; returns the folder to serve. React reports a wrong hydration in development only. */
export async function buildSite(copy: string, mode: Mode) {
  const built = `${copy}/built-${mode}`
  await unlessMade(`${built}.key`, hashOf([...SHARED, ORIGINAL]), async () => {
    await run(copy, mode, 'npm', 'run', 'build')
    moveAway(`${copy}/dist/client`, built)
  })
  return built
}

/** Builds another page on what is installed in the copy; returns the folder to serve. */
export async function buildPage(copy: string, name: string, mode: Mode) {
  // A folder for each mode: Vite refuses to build the same one twice at a time.
  const folder = `${name}-${mode}`
  const page = `${copy}/${folder}`
  const built = `${page}/built`
  await unlessMade(`${built}.key`, hashOf([...SHARED, ...sourcesOf(name)]), async () => {
    cpSync(`test/browser/${name}`, page, { recursive: true })
    cpSync('test/browser/page.html', `${page}/index.html`)
    const own = `${folder}/vite.config.ts`
    const config = existsSync(`${copy}/${own}`) ? own : 'vite.config.ts'
    await vite(copy, mode, 'build', folder, '--config', config, '--outDir', 'dist/client')
    moveAway(`${page}/dist/client`, built)
  })
  return built
}

/** Builds a page that a server renders, for the browser and for the server; returns the server's file. */
export async function buildRendered(copy: string, name: string, mode: Mode) {
  const page = `${copy}/${name}`
  await unlessMade(`${page}.key`, hashOf([...SHARED, ...sourcesOf(name)]), async () => {
    rmSync(page, { recursive: true, force: true })
    cpSync(`test/browser/${name}`, page, { recursive: true })
    const build = ['build', name, '--config', `${name}/vite.config.ts`]
    await vite(copy, mode, ...build)
    await vite(copy, mode, ...build, '--ssr', 'entry-server.tsx', '--outDir', 'dist/server')
  })
  return `${page}/dist/server/entry-server.js`
}

/** Runs `make` unless the same has been made in an earlier run: the key of what it was made of is left beside it. */
async function unlessMade(file: string, key: string, make: () => Promise<void>) {
  if (existsSync(file) && readFileSync(file, 'utf8') === key) return
  rmSync(file, { force: true })
  await make()
  writeFileSync(file, key)
}

const sourcesOf = (page: string) => [`test/browser/${page}`, `${ORIGINAL}/vite.config.ts`]

function vite(copy: string, mode: Mode, ...args: string[]) {
  return run(copy, mode, process.execPath, 'node_modules/vite/bin/vite.js', ...args)
}

function run(cwd: string, mode: Mode, command: string, ...args: string[]) {
  const running = spawn(command, args, {
    cwd,
    // The test runner's own NODE_ENV must not decide which React is bundled.
    env: { ...process.env, NODE_ENV: mode },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  return new Promise<void>((resolve, reject) => {
    running.once('error', reject)
    running.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${code} in ${cwd}.`))
    })
  })
}

function moveAway(from: string, to: string) {
  rmSync(to, { recursive: true, force: true })
  renameSync(from, to)
}
