import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type PreviewServer, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { pack } from '../../scripts/pack.mjs'
import {
  addQuickStart,
  buildPage,
  buildRendered,
  buildSite,
  copySite,
  type Mode,
} from './builds.js'

/** The addresses of what is served, without a slash at the end. */
export interface Addresses {
  /** The example site as it would go live. */
  site: string
  /** The same with React's warnings, and StrictMode doing everything twice. */
  react19: string
  react18: string
  /** A page with every mistake a description can hold. */
  wrongInDevelopment: string
  wrongInProduction: string
  /** The README's quick start. */
  quickStart: string
  /** A page for what browsers and storages get up to. */
  trust: string
  /** A page that tells vendors. */
  vendors: string
  /** A server that renders its pages, with React's warnings. */
  rendered19: string
  rendered18: string
  /** A page whose scripts are gated, under three kinds of law. */
  gated: string
  /** A page that is dressed in every theme and laid out in every way. */
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

/** Builds the example site on the packed library, in every way it is tested, and serves all of them. */
export default async function setup({ provide }: TestProject) {
  pack()
  const current = copySite('react-19')
  const old = copySite('react-18', { react: '^18.3.1' })
  addQuickStart(current)
  provide('addresses', {
    react19: await serve(buildSite(current, 'development')),
    site: await serve(buildSite(current, 'production')),
    react18: await serve(buildSite(old, 'development')),
    wrongInDevelopment: await serve(buildPage(current, 'wrong-input', 'development')),
    wrongInProduction: await serve(buildPage(current, 'wrong-input', 'production')),
    quickStart: await serve(buildPage(current, 'quick-start', 'production')),
    trust: await serve(buildPage(current, 'trust', 'development')),
    vendors: await serve(buildPage(current, 'vendors', 'development')),
    rendered19: await start(buildRendered(current, 'rendered', 'development'), 'development'),
    rendered18: await start(buildRendered(old, 'rendered', 'development'), 'development'),
    gated: await serve(buildPage(current, 'gated', 'development')),
    look: await serve(buildPage(current, 'look', 'production')),
    tailwind: await serve(buildPage(current, 'tailwind', 'production')),
  })
  return () => {
    for (const each of processes) each.kill()
    return Promise.all(servers.map((server) => server.close()))
  }
}

/** Runs a server that prints its address once it listens. */
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
