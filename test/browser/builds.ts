import { execFileSync } from 'node:child_process'
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

/** As deep in the repository as the original, so that its path to the tarball holds. */
const COPIES = '.site'
const ORIGINAL = 'examples/site'

export type Mode = 'development' | 'production'

/** A copy of the example site with everything installed; the original stays as it is. */
export function copySite(name: string, { react }: { react?: string } = {}) {
  const copy = path.join(COPIES, name)
  // What is installed stays, so that the next run is quicker.
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
  installExample(copy)
  return copy
}

/** Builds the copy; returns the folder to serve. React complains of a wrong hydration in development only. */
export function buildSite(copy: string, mode: Mode) {
  run(copy, mode, 'npm', 'run', 'build')
  return moveAway(`${copy}/dist/client`, `${copy}/built-${mode}`)
}

/** The README's quick start: on its page, and among the site's sources, where its types are checked. */
export function addQuickStart(copy: string) {
  const [, code] = /```tsx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  if (!code) throw new Error('The README has no quick start.')
  mkdirSync(`${copy}/quick-start`, { recursive: true })
  for (const file of ['quick-start/app.tsx', 'src/quick-start.tsx']) {
    writeFileSync(`${copy}/${file}`, code)
  }
}

/** Builds another page on what is installed in the copy; returns the folder to serve. */
export function buildPage(copy: string, name: string, mode: Mode) {
  const page = `${copy}/${name}`
  cpSync(`test/browser/${name}`, page, { recursive: true })
  cpSync('test/browser/page.html', `${page}/index.html`)
  const own = `${name}/vite.config.ts`
  const config = existsSync(`${copy}/${own}`) ? own : 'vite.config.ts'
  const vite = ['vite', 'build', name, '--config', config]
  run(copy, mode, 'npm', 'exec', '--', ...vite)
  return moveAway(`${page}/dist/client`, `${page}/built-${mode}`)
}

/** Builds a page that a server renders, for the browser and for the server; returns the server's file. */
export function buildRendered(copy: string, name: string, mode: Mode) {
  const page = `${copy}/${name}`
  rmSync(page, { recursive: true, force: true })
  cpSync(`test/browser/${name}`, page, { recursive: true })
  const vite = ['vite', 'build', name, '--config', `${name}/vite.config.ts`]
  run(copy, mode, 'npm', 'exec', '--', ...vite)
  run(
    copy,
    mode,
    'npm',
    'exec',
    '--',
    ...vite,
    '--ssr',
    'entry-server.tsx',
    '--outDir',
    'dist/server',
  )
  return `${page}/dist/server/entry-server.js`
}

function run(cwd: string, mode: Mode, command: string, ...args: string[]) {
  execFileSync(command, args, {
    cwd,
    // The test runner's own NODE_ENV must not decide which React is bundled.
    env: { ...process.env, NODE_ENV: mode },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

function moveAway(from: string, to: string) {
  rmSync(to, { recursive: true, force: true })
  renameSync(from, to)
  return to
}
