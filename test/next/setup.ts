import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { TestProject } from 'vitest/node'
import { installExample } from '../../scripts/example.mjs'
import { pack } from '../../scripts/pack.mjs'
import { launchBrowsers } from '../browser/browsers.js'

const ORIGINAL = 'examples/next'
/** As deep in the repository as the original, so that its path to the tarball holds. */
const COPY = '.site/next'
/** Folders that stay, so that the next run is quicker. */
const KEPT = ['node_modules', '.next']

const NEXT = ['node_modules/next/dist/bin/next']
// The test runner's own NODE_ENV must not decide which React is bundled.
const options = { cwd: COPY, env: { ...process.env, NODE_ENV: 'production' } } as const

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The address of the Next app, the folder of the files that browsers may fetch, the output of the
     * build, and the file with the errors that the server logs.
     */
    next: { address: string; served: string; build: string; errors: string }
  }
}

/** Builds the Next example on the packed library, and serves it as it would go live. */
export default async function setup(project: TestProject) {
  pack()
  const closeBrowsers = await launchBrowsers(project, 'plain')
  copyExample()
  await installExample(COPY)
  const build = execFileSync(process.execPath, [...NEXT, 'build'], {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const errors = path.resolve('.site/next-errors.log')
  const server = spawn(process.execPath, [...NEXT, 'start', '--port', '0'], {
    ...options,
    stdio: ['ignore', 'pipe', openSync(errors, 'w')],
  })
  let address: string | undefined
  // Always a stream, because it is piped; the types do not say so beside a file.
  for await (const line of createInterface(server.stdout as Readable)) {
    address = /http:\/\/localhost:\d+/.exec(line)?.[0]
    if (address) break
  }
  if (!address) throw new Error('The Next example is built but not served.')
  project.provide('next', { address, served: path.resolve(COPY, '.next/static'), build, errors })
  return async () => {
    server.kill()
    await closeBrowsers()
  }
}

/** A copy of the example; the original stays as it is. */
function copyExample() {
  mkdirSync(COPY, { recursive: true })
  for (const file of readdirSync(COPY)) {
    if (!KEPT.includes(file)) rmSync(path.join(COPY, file), { recursive: true })
  }
  cpSync(ORIGINAL, COPY, {
    recursive: true,
    filter: (file) => !KEPT.includes(path.basename(file)),
  })
}
