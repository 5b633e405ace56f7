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
    // What the store on PGlite does with a database that it opens itself.
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

  it('touches nothing before it is used', () => {
    createPgliteProofStore({ dataDir })
    expect(existsSync(path.dirname(dataDir))).toBe(false)
  })

  it('takes no half of a database for a whole one', async () => {
    // As a process leaves it that dies while it makes the database.
    mkdirSync(path.join(dataDir, 'db.new'), { recursive: true })
    writeFileSync(path.join(dataDir, 'db.new', 'PG_VERSION'), '18\n')
    expect(await locales()).toEqual([])
    expect(existsSync(path.join(dataDir, 'db.new'))).toBe(false)
  })

  it('makes its tables, and finds all of it again', async () => {
    const store = createPgliteProofStore({ dataDir })
    await store.add([delivery(proof({ locale: 'fr' }))])
    await store.close()
    expect(await locales()).toEqual(['fr'])
  })

  it('is the same database for code that is loaded again', async () => {
    await createPgliteProofStore({ dataDir }).add([delivery(proof({ locale: 'de' }))])
    expect(await locales()).toEqual(['fr', 'de'])
  })

  it('finishes what was asked of it before it closes, and closes once', async () => {
    const store = createPgliteProofStore({ dataDir })
    const late = store.add([delivery(proof({ locale: 'nl' }))])
    await Promise.all([store.close(), store.close(), late])
    expect(await locales()).toContain('nl')
  })

  it('acknowledges nothing before it is on the disk', async () => {
    const sync = vi.spyOn(fs, 'fsyncSync')
    await createPgliteProofStore({ dataDir }).add([delivery(proof({ locale: 'it' }))])
    expect(sync).toHaveBeenCalled()
  })

  it('acknowledges nothing that the disk refuses, and goes on when it works again', async () => {
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

  /** What stands in the lock of this process, and how to leave another's there. */
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
  const dead = () => spawnSync(process.execPath, ['--version']).pid
  const MINUTE = 60_000

  it.each<[string, (mine: object) => object | string, string]>([
    // This one's parent: alive, and not this one.
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
      (mine) => ({ ...mine, token: 'b', host: 'b', pid: dead() }),
      'on b',
    ],
    ['process that is just writing its lock', () => '', 'another process'],
  ])('keeps a second %s out, and says what to do', async (_, holder, name) => {
    const { mine, leave } = await locked()
    leave(holder(mine))
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const error = await createPgliteProofStore({ dataDir }).add([delivery()]).catch(String)
    expect(error).toMatch(/^Error: react-consent-ui: /)
    expect(error).toContain(
      `${name} has this database of proofs open, and two would destroy it. Nothing is kept from here. Use react-consent-ui/server/postgres for several processes; one that is gone makes room within 30 seconds.`,
    )
    rmSync(lock)
    vi.runAllTimers()
  })

  it('takes over at once from a process that was killed', async () => {
    const { mine, leave } = await locked()
    leave({ ...mine, token: 'b', pid: dead() })
    expect(await locales()).toEqual(expect.arrayContaining(['fr', 'de']))
  })

  it.each<[string, (mine: object) => object | string]>([
    ['container', (mine) => ({ ...mine, token: 'b', host: 'b' })],
    // As after a restart of the machine.
    [
      'process whose number is another one’s by now',
      (mine) => ({ ...mine, token: 'b', pid: process.ppid }),
    ],
    ['process that was killed while it wrote its lock', () => ''],
  ])('takes over from a %s that has not been seen for long', async (_, holder) => {
    const { mine, leave } = await locked()
    leave(holder(mine), MINUTE)
    expect(await locales()).toEqual(expect.arrayContaining(['fr', 'de']))
  })

  it('shows that it is still there', async () => {
    const { leave } = await locked()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await createPgliteProofStore({ dataDir }).setup()
    leave(readFileSync(lock, 'utf8'), MINUTE)
    vi.advanceTimersByTime(10_000)
    expect(Date.now() - statSync(lock).mtimeMs).toBeLessThan(MINUTE / 2)
    await createPgliteProofStore({ dataDir }).close()
    expect(existsSync(lock)).toBe(false)
  })

  it('touches nothing more once somebody else has it open, as after this machine has slept', async () => {
    const { mine, leave } = await locked()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const store = createPgliteProofStore({ dataDir })
    await store.setup()
    leave({ ...mine, token: 'b', host: 'b' })
    const sync = vi.spyOn(fs, 'fsyncSync')
    vi.advanceTimersByTime(10_000)
    await expect(store.add([delivery()])).rejects.toThrow(/on b has this database/)
    await store.close()
    expect(sync).not.toHaveBeenCalled()
    expect(readFileSync(lock, 'utf8')).toContain('"host":"b"')
    leave('', MINUTE)
  })

  it('needs no folder for a test', async () => {
    const store = createPgliteProofStore({ dataDir: 'memory://' })
    await store.add([delivery()])
    expect(await all(store.read())).toHaveLength(1)
    await store.close()
    expect(existsSync('memory:')).toBe(false)
  })
})
