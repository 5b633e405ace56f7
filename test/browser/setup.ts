import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type PreviewServer, preview } from 'vite'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { pack } from '../../scripts/pack.mjs'
import { launchBrowsers } from './browsers.js'
import { buildPage, buildRendered, buildSite, copySite, type Mode } from './builds.js'
import type { Theme } from './look/themes.js'

/** The addresses of the served pages, without a slash at the end. */
export interface Addresses {
  /** The example site as it would go live. */
  site: string
  /** The example site with React's warnings and StrictMode. */
  development: string
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
  rendered: string
  /** A page whose scripts are gated, under three consent models. */
  gated: string
  /** A page in every theme and every layout. */
  look: string
  /** A site built with Tailwind CSS. */
  tailwind: string
  /** The component of every vendor. */
  embeds: string
  /** Every part that has styles, for the reset that a test adds. */
  resets: string
  /** A page that mounts and unmounts everything as often as a test asks. */
  mounted: string
  /** A page with modals, menus, shadow roots and a second app around our parts. */
  surroundings: string
  /** A long table, or a policy, with a language menu. */
  lists: string
}

declare module 'vitest' {
  interface ProvidedContext {
    addresses: Addresses
    /** The major version of React that the pages are built with. */
    react: '18' | '19'
    /** The themes that the tests of themes go through. */
    themes: readonly Theme[]
    /** The pages that the tests of this project open. */
    pages: readonly (keyof Addresses)[]
  }
}

const servers: PreviewServer[] = []
const processes: ChildProcess[] = []

/** Builds the example site and the test pages on the packed library, and serves all of them. */
export default async function setup(project: TestProject) {
  const { react, pages } = project.config.provide as ProvidedContext
  pack()
  const closeBrowsers = await launchBrowsers(project, 'plain', 'withBackForwardCache')
  const copy = await copySite(`react-${react}`, react === '18' ? { react: '^18.3.1' } : {})
  // Both builds of the site write to the same folders, so the second waits for the first.
  let lastSite = Promise.resolve('')
  const site = async (mode: Mode) => {
    lastSite = lastSite.then(() => buildSite(copy, mode))
    return serve(await lastSite)
  }
  const page = async (name: string, mode: Mode) => serve(await buildPage(copy, name, mode))

  const builds: Record<keyof Addresses, () => Promise<string>> = {
    site: () => site('production'),
    development: () => site('development'),
    rendered: async () =>
      start(await buildRendered(copy, 'rendered', 'development'), 'development'),
    wrongInDevelopment: () => page('wrong-input', 'development'),
    wrongInProduction: () => page('wrong-input', 'production'),
    quickStart: () => page('quick-start', 'production'),
    trust: () => page('trust', 'development'),
    vendors: () => page('vendors', 'development'),
    gated: () => page('gated', 'development'),
    look: () => page('look', 'production'),
    tailwind: () => page('tailwind', 'production'),
    embeds: () => page('embeds', 'production'),
    resets: () => page('resets', 'production'),
    mounted: () => page('mounted', 'production'),
    surroundings: () => page('surroundings', 'development'),
    lists: () => page('lists', 'production'),
  }
  const addresses: Partial<Addresses> = {}
  const names = pages.values()
  // Takes the next page as soon as one is built.
  const buildNext = async () => {
    for (const name of names) addresses[name] = await builds[name]()
  }
  await Promise.all([buildNext(), buildNext()])
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
