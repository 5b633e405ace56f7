import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { CONSUMER } from '../consumer.js'

/** A site's server, in a process of its own. */
export interface Endpoint {
  readonly port: number
  /** Without a word of warning. */
  kill(): Promise<void>
}

function run(act: string, place: string): ChildProcess {
  // In this folder, imports resolve to the packed library.
  cpSync('test/package/load', `${CONSUMER}/load`, { recursive: true })
  return spawn(process.execPath, ['load/endpoint.mjs', act, place], {
    cwd: CONSUMER,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Starts the server on that store; resolves once it listens. */
export async function serve(place: string): Promise<Endpoint> {
  const child = run('serve', place)
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (line) => resolve(Number(line)))
    child.once('exit', (code) => reject(new Error(`The endpoint ended with ${code}.`)))
  })
  const kill = () => {
    child.kill('SIGKILL')
    return gone
  }
  return { port, kill }
}

/** Everything that a store has kept, as a process of its own reads it. */
export async function dump(place: string): Promise<Record<string, unknown>[]> {
  const child = run('dump', place)
  const gone = new Promise((resolve) => child.on('exit', resolve))
  let text = ''
  child.stdout?.setEncoding('utf8')
  for await (const chunk of child.stdout ?? []) text += chunk
  if ((await gone) !== 0) throw new Error('The store could not be read.')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
