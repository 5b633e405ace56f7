import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { installExample } from '../scripts/example.mjs'
import { hashOf } from '../scripts/hash.mjs'
import { pack } from '../scripts/pack.mjs'
import { NOTHING, PEERS } from './peers/peers.mjs'

const HERE = 'bench'
const BUILT = '.bench'
const KEY = `${BUILT}/key`

/** Installs the packed library and the peers into `bench/node_modules`. */
export async function install() {
  pack()
  await installExample(HERE)
}

/** What is built of the page: for a visit, for being mounted again and again, for a server that renders. */
const BUILDS = /** @type {const} */ ({
  visit: 'index.html',
  mounts: 'mounts.html',
  server: 'server.tsx',
})

/** Installs everything and builds the page once for each peer, unless the last run has built the same. */
export async function buildPages() {
  const sources = ['package-lock.json', 'build.mjs', 'page', 'peers'].map(
    (file) => `${HERE}/${file}`,
  )
  const key = hashOf([pack(), ...sources])
  if (existsSync(KEY) && readFileSync(KEY, 'utf8') === key) return
  await install()
  for (const page of [NOTHING, ...PEERS.map((peer) => peer.page)]) {
    const { react } = PEERS.find((peer) => peer.page === page) ?? { react: true }
    await buildFor(page, 'visit')
    if (!react) continue
    await buildFor(page, 'mounts')
    await buildFor(page, 'server')
  }
  writeFileSync(KEY, key)
}

/** The folder of a build. @param {string} page @param {keyof typeof BUILDS} name */
export const folderOf = (page, name) => path.resolve(BUILT, page, name)

/** @param {string} page @param {keyof typeof BUILDS} name */
function buildFor(page, name) {
  const root = path.resolve(HERE, 'page')
  return build({
    root,
    mode: 'production',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: { 'virtual:peer': path.resolve(HERE, `peers/pages/${page}.jsx`) } },
    ssr: { noExternal: true },
    build: {
      ssr: name === 'server',
      outDir: folderOf(page, name),
      emptyOutDir: true,
      rolldownOptions: { input: path.join(root, BUILDS[name]) },
    },
  })
}
