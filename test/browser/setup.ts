import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type PreviewServer, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { pack } from '../../scripts/pack.mjs'
import { launchBrowsers } from './browsers.js'
import { buildPage, buildRendered, buildSite, copySite, type Mode } from './builds.js'

/** The addresses of the served pages, without a slash at the end. */
export interface Addresses {
  /** The example site as it would go live. */
  site: string
  /** The example site with React's warnings and StrictMode. */
  react19: string
  react18: string
  /** A page with every mistake a config can hold. */
  wrongInDevelopment: string
  wrongInProduction: string
  /** The README's quick start. */
  quickStart: string
  /** A page for faults of browsers and storages. */
  trust: string
  /** A page with integrations. */
  vendors: string
  /** A server that renders its pages, with React's warnings. */
  rendered19: string
  rendered18: string
  /** A page whose scripts are gated, under three consent models. */
  gated: string
  /** A page in every theme and every layout. */
  look: string
  /** A site built with Tailwind CSS. */
  tailwind: string
}

declare module 'vitest' {
  interface ProvidedContext {
    addresses: Addresses
  }
}

const servers: PreviewServer[] = []
const processes: ChildProcess[] = []

/** Builds the example site and the test pages on the packed library, and serves all of them. */
export default async function setup(project: TestProject) {
  pack()
  const closeBrowsers = await launchBrowsers(project, 'plain', 'withBackForwardCache')
  const [current, old] = await Promise.all([
    copySite('react-19'),
    copySite('react-18', { react: '^18.3.1' }),
  ])
  const page = (name: string, mode: Mode) => async () => serve(await buildPage(current, name, mode))
  const rendered = (copy: string) => async () =>
    start(await buildRendered(copy, 'rendered', 'development'), 'development')
  const site = (copy: string, mode: Mode) => async () => serve(await buildSite(copy, mode))

  const addresses: Partial<Addresses> = {}
  const make = async (builds: Partial<Record<keyof Addresses, () => Promise<string>>>) => {
    for (const [name, build] of Object.entries(builds))
      addresses[name as keyof Addresses] = await build()
  }
  // Two at a time. Builds of the same copy of the site write to the same folders, so they share a row.
  await Promise.all([
    make({
      site: site(current, 'production'),
      react19: site(current, 'development'),
      look: page('look', 'production'),
      vendors: page('vendors', 'development'),
      wrongInDevelopment: page('wrong-input', 'development'),
    }),
    make({
      react18: site(old, 'development'),
      rendered19: rendered(current),
      rendered18: rendered(old),
      trust: page('trust', 'development'),
      gated: page('gated', 'development'),
      tailwind: page('tailwind', 'production'),
      quickStart: page('quick-start', 'production'),
      wrongInProduction: page('wrong-input', 'production'),
    }),
  ])
  project.provide('addresses', addresses as Addresses)
  return async () => {
    for (const each of processes) each.kill()
    await Promise.all(servers.map((server) => server.close()))
    await closeBrowsers()
  }
}

/** Runs a server that prints its address as soon as it listens. */
async function start(file: string, mode: Mode) {
  const server = spawn(process.execPath, [file], {
    env: { ...process.env, NODE_ENV: mode },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  processes.push(server)
  for await (const address of createInterface(server.stdout)) return address
  throw new Error(`${file} has stopped before it listened.`)
}

async function serve(folder: string) {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: path.resolve(folder) },
    preview: { port: 0 },
  })
  servers.push(server)
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error(`${folder} is built but not served.`)
  return address.replace(/\/$/, '')
}
