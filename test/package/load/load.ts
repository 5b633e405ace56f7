import { Agent, request } from 'node:http'
import { cpus } from 'node:os'
import { HOSTILE, type Hostile, proof } from './bodies.js'
import { dump, type Endpoint, serve } from './process.js'

export interface LoadOptions {
  /** The place of the store: a folder, or the URL of a Postgres. */
  readonly place: string
  readonly records: number
  readonly connections: number
  /** Runs while the endpoint is down. */
  readonly crash?: () => Promise<void>
}

export interface LoadResult {
  /** Proofs that were acknowledged before the crash and are missing after it. */
  readonly lostInCrash: string[]
  /** Proofs that were sent and are missing or changed at the end. */
  readonly lost: string[]
  /** What is there twice. */
  readonly doubled: string[]
  /** What is there and was never sent. */
  readonly strange: string[]
  /** Answers that hostile bodies should not have got. */
  readonly misanswered: string[]
  readonly figures: Readonly<Record<string, string | number>>
}

/** How many of the records have come when the process is killed. */
const KILLED_AT = 0.4

/** Sends records as many visitors do at once, kills the endpoint in the middle, and counts what is there. */
export async function load({
  place,
  records,
  connections,
  crash,
}: LoadOptions): Promise<LoadResult> {
  const sent = new Map<string, unknown>()
  const acknowledged = new Set<string>()
  const misanswered: string[] = []
  const latencies: number[] = []
  const counts = { requests: 0, duplicates: 0, hostile: 0, retries: 0 }
  let next = 0
  let endpoint: Endpoint = await serve(place)
  let lostInCrash: string[] = []
  let isDown = false
  let active = 0
  let pause: Promise<void> | undefined
  let stoppedMs = 0

  async function crashOnce(): Promise<void> {
    const from = performance.now()
    isDown = true
    await endpoint.kill()
    // Open requests fail and end.
    while (active > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await crash?.()
    const there = new Set((await dump(place)).map(({ locale }) => String(locale)))
    lostInCrash = [...acknowledged].filter((name) => !there.has(name))
    endpoint = await serve(place)
    isDown = false
    stoppedMs = performance.now() - from
  }

  async function connection(): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const post = async (hostile: Hostile) => {
      while (isDown) await pause
      active++
      counts.requests++
      const from = performance.now()
      try {
        const answer = await exchange(endpoint.port, agent, hostile)
        if (answer.status === 200) latencies.push(performance.now() - from)
        return answer
      } finally {
        active--
      }
    }
    /** As a sink does: the same again until it is acknowledged. */
    const deliver = async (numbers: readonly number[], keys: readonly string[]) => {
      const deliveries = numbers.map((number, index) => {
        const name = `en-x-${number}`
        const one = sent.get(name) ?? proof(number)
        sent.set(name, one)
        return { key: keys[index], proof: one }
      })
      const body = JSON.stringify(deliveries.length === 1 ? deliveries[0] : deliveries)
      for (;;) {
        const { status } = await post({ status: 200, body }).catch(() => ({ status: 0 }))
        if (status === 200) {
          for (const number of numbers) acknowledged.add(`en-x-${number}`)
          break
        }
        if (status !== 0 && status !== 503) {
          misanswered.push(`a record: ${status}`)
          break
        }
        counts.retries++
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      if (!pause && acknowledged.size >= records * KILLED_AT) pause = crashOnce()
    }
    while (next < records) {
      const start = next
      // Now and then several at once, as after a time offline.
      next = Math.min(start + (start % 10 === 0 ? 3 : 1), records)
      const numbers = Array.from({ length: next - start }, (_, index) => start + index)
      const keys = numbers.map(() => crypto.randomUUID())
      await deliver(numbers, keys)
      if (start % 8 === 0) {
        counts.duplicates++
        await deliver(numbers, keys)
      }
      if (start % 12 === 0) {
        const hostile = HOSTILE[(start / 12) % HOSTILE.length] as Hostile
        counts.hostile++
        const { status, text } = await post(hostile).catch(() => ({ status: 0, text: '' }))
        const isRight = status === hostile.status && typeof JSON.parse(text).error === 'string'
        if (status !== 0 && !isRight) {
          misanswered.push(`${hostile.status} ${String(hostile.body).slice(0, 60)}: ${status}`)
        }
      }
    }
    agent.destroy()
  }

  const from = performance.now()
  await Promise.all(Array.from({ length: connections }, connection))
  const runningMs = performance.now() - from - stoppedMs
  await endpoint.kill()

  const there = await dump(place)
  const kept = new Map<string, unknown>()
  const doubled: string[] = []
  for (const { receivedAt, ...one } of there) {
    const name = String(one.locale)
    if (kept.has(name)) doubled.push(name)
    kept.set(name, one)
  }
  latencies.sort((a, b) => a - b)
  const percentile = (part: number) =>
    `${(latencies[Math.floor(latencies.length * part)] ?? 0).toFixed(1)} ms`
  return {
    lostInCrash,
    lost: [...sent].flatMap(([name, one]) => (isSame(kept.get(name), one) ? [] : [name])),
    doubled,
    strange: [...kept.keys()].filter((name) => !sent.has(name)),
    misanswered,
    figures: {
      records: acknowledged.size,
      ...counts,
      'records/s': Math.round((records / runningMs) * 1000),
      p50: percentile(0.5),
      p99: percentile(0.99),
      machine: `${cpus().length} × ${cpus()[0]?.model}`,
    },
  }
}

/** A database sorts keys its own way. */
function isSame(one: unknown, other: unknown): boolean {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'object' && inner !== null
        ? Object.fromEntries(Object.entries(inner).sort())
        : inner,
    )
  return one !== undefined && text(one) === text(other)
}

function exchange(
  port: number,
  agent: Agent,
  { body, method = 'POST', headers }: Hostile,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', agent, method }
    const sending = request(
      { ...options, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        response.on('error', reject)
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}
