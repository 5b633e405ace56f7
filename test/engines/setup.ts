import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findEngines } from '../../scripts/find-engines.mjs'
import { pack } from '../../scripts/pack.mjs'
import { buildPage, buildRendered, copySite } from '../browser/builds.js'

declare module 'vitest' {
  interface ProvidedContext {
    engines: {
      readonly firefox: string
      readonly miniBrowser: string
      /** A server that renders its pages, under a strict Content Security Policy. */
      readonly rendered: string
      /** A page with its store as `window.probe.store`. */
      readonly trust: string
    }
  }
}

/** Builds two of the pages of `test/browser` on the packed library, and serves them. */
export default async function setup({ provide }: TestProject) {
  const binaries = findEngines()
  pack()
  const copy = await copySite('react-19')
  const folder = await buildPage(copy, 'trust', 'development')
  const file = await buildRendered(copy, 'rendered', 'development')

  const trust = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: path.resolve(folder) },
    preview: { port: 0 },
  })
  const rendered = spawn(process.execPath, [file], {
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(rendered.stdout)[Symbol.asyncIterator]()
  provide('engines', {
    ...binaries,
    trust: (trust.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''),
    rendered: String((await lines.next()).value),
  })
  return async () => {
    rendered.kill()
    await trust.close()
  }
}
