import { spawnSync } from 'node:child_process'
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgliteProofStore } from 'react-consent-ui/server/pglite'
import { createPostgresProofStore } from 'react-consent-ui/server/postgres'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { all, delivery, proof } from './proofs.js'
import { describeStore } from './store-suite.js'

describeStore('SQL on PGlite', async () => {
  const database = await PGlite.create()
  return {
    // As the store on PGlite does with a database that it opens itself.
    store: createPostgresProofStore({ pool: database }),
    run: (text) => database.exec(text),
    close: () => database.close(),
  }
})

describe('createPgliteProofStore', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofs-'))
  const dataDir = path.join(folder, 'deep', 'proofs')
  afterAll(async () => {
    await createPgliteProofStore({ dataDir }).close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const locales = async () =>
    (await all(createPgliteProofStore({ dataDir }).read())).map(({ locale }) => locale)

  it('creates nothing before it is used', () => {
    createPgliteProofStore({ dataDir })
    expect(existsSync(path.dirname(dataDir))).toBe(false)
  })

  it('does not open a half-made database', async () => {
    // The state after a crash while the database was being created.
    mkdirSync(path.join(dataDir, 'db.new'), { recursive: true })
    writeFileSync(path.join(dataDir, 'db.new', 'PG_VERSION'), '18\n')
    expect(await locales()).toEqual([])
    expect(existsSync(path.join(dataDir, 'db.new'))).toBe(false)
  })

  it('creates its tables, and keeps proofs after it was closed', async () => {
    const store = createPgliteProofStore({ dataDir })
    await store.add([delivery(proof({ locale: 'fr' }))])
    await store.close()
    expect(await locales()).toEqual(['fr'])
  })

  it('shares one database per folder', async () => {
    await createPgliteProofStore({ dataDir }).add([delivery(proof({ locale: 'de' }))])
    expect(await locales()).toEqual(['fr', 'de'])
  })

  it('finishes earlier calls before it closes, and closes once', async () => {
    const store = createPgliteProofStore({ dataDir })
    const late = store.add([delivery(proof({ locale: 'nl' }))])
    await Promise.all([store.close(), store.close(), late])
    expect(await locales()).toContain('nl')
  })

  it('acknowledges a proof after an fsync', async () => {
    const sync = vi.spyOn(fs, 'fsyncSync')
    await createPgliteProofStore({ dataDir }).add([delivery(proof({ locale: 'it' }))])
    expect(sync).toHaveBeenCalled()
  })

  it('rejects proofs that the disk refuses, and continues when the disk works again', async () => {
    const store = createPgliteProofStore({ dataDir })
    const refused = delivery(proof({ locale: 'es' }))
    const waiting: Promise<unknown>[] = []
    vi.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
      waiting.push(all(store.read()))
      throw new Error('EIO')
    })
    const adding = await Promise.allSettled([store.add([refused]), store.add([delivery()])])
    const reading = await Promise.allSettled(waiting)
    const results = [...adding, ...reading].map(({ status }) => status)
    expect(results).toEqual(['rejected', 'rejected', 'rejected'])
    await store.add([refused])
    expect((await locales()).filter((locale) => locale === 'es')).toHaveLength(1)
    expect(await locales()).toEqual(expect.arrayContaining(['fr', 'de', 'it']))
  })

  const lock = path.join(dataDir, 'lock')

  /** The content of this process's lock file, and a function that writes another's. */
  async function locked() {
    const store = createPgliteProofStore({ dataDir })
    await store.setup()
    const mine = JSON.parse(readFileSync(lock, 'utf8'))
    await store.close()
    const leave = (holder: object | string, ageMs = 0) => {
      writeFileSync(lock, typeof holder === 'string' ? holder : JSON.stringify(holder))
      const seen = new Date(Date.now() - ageMs)
      utimesSync(lock, seen, seen)
    }
    return { mine, leave }
  }
  const DEAD = spawnSync(process.execPath, ['--version']).pid
  const MINUTE = 60_000

  it.each<[string, (mine: object) => object | string, string]>([
    // The parent of this process: alive, and another one.
    [
      'process',
      (mine) => ({ ...mine, token: 'b', pid: process.ppid }),
      `process ${process.ppid} on ${hostname()}`,
    ],
    [
      'thread of this process',
      (mine) => ({ ...mine, token: 'b' }),
      `process ${process.pid} on ${hostname()}`,
    ],
    [
      'container whose first process has the same number',
      (mine) => ({ ...mine, token: 'b', pids: 'pid:[1]' }),
      `process ${process.pid} on ${hostname()}`,
    ],
    [
      'container, whose processes cannot be seen from here',
      (mine) => ({ ...mine, token: 'b', host: 'b', pid: DEAD }),
      `process ${DEAD} on b`,
    ],
    ['process that is writing its lock file', () => '', 'another process'],
  ])('refuses a second %s, and names the remedy', async (_, holder, name) => {
    const { mine, leave } = await locked()
    leave(holder(mine))
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const error = await createPgliteProofStore({ dataDir }).add([delivery()]).catch(String)
    expect(error).toBe(
      `Error: react-consent-ui: the proof database is already open in ${name}. Opening it twice would corrupt it, so this process stores no proof. Use react-consent-ui/server/postgres for several processes. If that process has crashed, its lock expires within 30 seconds.`,
    )
    rmSync(lock)
    vi.runAllTimers()
  })

  it('takes the lock of a killed process at once', async () => {
    const { mine, leave } = await locked()
    leave({ ...mine, token: 'b', pid: DEAD })
    expect(await locales()).toEqual(expect.arrayContaining(['fr', 'de']))
  })

  it.each<[string, (mine: object) => object | string]>([
    ['container', (mine) => ({ ...mine, token: 'b', host: 'b' })],
    // The state after a restart of the machine.
    [
      'process whose id another one has by now',
      (mine) => ({ ...mine, token: 'b', pid: process.ppid }),
    ],
    ['process that was killed while it wrote its lock file', () => ''],
  ])('takes the lock of a %s that was not refreshed for long', async (_, holder) => {
    const { mine, leave } = await locked()
    leave(holder(mine), MINUTE)
    expect(await locales()).toEqual(expect.arrayContaining(['fr', 'de']))
  })

  it('refreshes its lock, and deletes it when it closes', async () => {
    const { leave } = await locked()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await createPgliteProofStore({ dataDir }).setup()
    leave(readFileSync(lock, 'utf8'), MINUTE)
    vi.advanceTimersByTime(10_000)
    expect(Date.now() - statSync(lock).mtimeMs).toBeLessThan(MINUTE / 2)
    await createPgliteProofStore({ dataDir }).close()
    expect(existsSync(lock)).toBe(false)
  })

  it('writes nothing after another process took the lock, as after this machine has slept', async () => {
    const { mine, leave } = await locked()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const store = createPgliteProofStore({ dataDir })
    await store.setup()
    leave({ ...mine, token: 'b', host: 'b' })
    const sync = vi.spyOn(fs, 'fsyncSync')
    vi.advanceTimersByTime(10_000)
    await expect(store.add([delivery()])).rejects.toThrow(
      `is already open in process ${process.pid} on b.`,
    )
    await store.close()
    expect(sync).not.toHaveBeenCalled()
    expect(readFileSync(lock, 'utf8')).toContain('"host":"b"')
    leave('', MINUTE)
  })

  it('needs no folder for memory://', async () => {
    const store = createPgliteProofStore({ dataDir: 'memory://' })
    await store.add([delivery()])
    expect(await all(store.read())).toHaveLength(1)
    await store.close()
    expect(existsSync('memory:')).toBe(false)
  })
})
