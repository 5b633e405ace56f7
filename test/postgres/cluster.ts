import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPostgres } from '../../scripts/find-postgres.mjs'

/** A Postgres for the length of a test run: in a folder of its own, on a port of the loopback. */
export interface Cluster {
  readonly bin: string
  readonly folder: string
  readonly port: number
}

const isRoot = process.getuid?.() === 0

/** Postgres does not run as root; its package brings a user that is not. */
function run({ bin }: Pick<Cluster, 'bin'>, program: string, ...args: string[]): void {
  const [command = '', ...rest] = [
    ...(isRoot ? ['runuser', '-u', 'postgres', '--'] : []),
    path.join(bin, program),
    ...args,
  ]
  execFileSync(command, rest, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Makes one and starts it. */
export async function createCluster(): Promise<Cluster> {
  const bin = findPostgres()
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'))
  if (isRoot) {
    const user = execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
    chownSync(folder, Number(user), 0)
    chmodSync(folder, 0o700)
  }
  const cluster = { bin, folder, port: await freePort() }
  run(cluster, 'initdb', '-D', `${folder}/data`, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8')
  start(cluster)
  return cluster
}

export function start(cluster: Cluster): void {
  const { folder, port } = cluster
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`
  run(
    cluster,
    'pg_ctl',
    'start',
    '-w',
    '-D',
    `${folder}/data`,
    '-l',
    `${folder}/log`,
    '-o',
    options,
  )
}

/** Without a checkpoint: what it has not written, it must recover. */
export function crash(cluster: Cluster): void {
  run(cluster, 'pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', `${cluster.folder}/data`)
}

export function remove(cluster: Cluster): void {
  crash(cluster)
  rmSync(cluster.folder, { recursive: true, force: true })
}

/** The address of a new database in it. */
export function createDatabase(cluster: Cluster, name: string): string {
  const { folder, port } = cluster
  run(cluster, 'createdb', '-h', folder, '-p', String(port), '-U', 'postgres', name)
  return `postgres://postgres@127.0.0.1:${port}/${name}`
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
