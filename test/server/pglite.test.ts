import { spawnSync } from 'node:child_process'
import fs, { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgliteStore } from 'react-consent-ui/server/pglite'
import { createPostgresStore } from 'react-consent-ui/server/postgres'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { all, delivery, proof } from './proofs.js'
import { describeStore } from './store-suite.js'

describeStore('SQL on PGlite', async () => {
  const database = await PGlite.create()
  return {
    // What the store on PGlite does with a database that it opens itself.
    store: createPostgresStore({ pool: database }),
    run: (text) => database.exec(text),
    close: () => database.close(),
  }
})

describe('createPgliteStore', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'choices-'))
  const dataDir = path.join(folder, 'deep', 'choices')
  afterAll(async () => {
    await createPgliteStore({ dataDir }).close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const locales = async () =>
    (await all(createPgliteStore({ dataDir }).read())).map(({ locale }) => locale)

  it('touches nothing before it is used', () => {
    createPgliteStore({ dataDir })
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
    const store = createPgliteStore({ dataDir })
    await store.add([delivery(proof({ locale: 'fr' }))])
    await store.close()
    expect(await locales()).toEqual(['fr'])
  })

  it('is the same database for code that is loaded again', async () => {
    await createPgliteStore({ dataDir }).add([delivery(proof({ locale: 'de' }))])
    expect(await locales()).toEqual(['fr', 'de'])
  })

  it('finishes what was asked of it before it closes, and closes once', async () => {
    const store = createPgliteStore({ dataDir })
    const late = store.add([delivery(proof({ locale: 'nl' }))])
    await Promise.all([store.close(), store.close(), late])
    expect(await locales()).toContain('nl')
  })

  it('acknowledges nothing before it is on the disk', async () => {
    const sync = vi.spyOn(fs, 'fsyncSync')
    await createPgliteStore({ dataDir }).add([delivery(proof({ locale: 'it' }))])
    expect(sync).toHaveBeenCalled()
  })

  it('acknowledges nothing that the disk refuses, and goes on when it works again', async () => {
    const store = createPgliteStore({ dataDir })
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

  it('keeps a second process out, and says what to do', async () => {
    await createPgliteStore({ dataDir }).close()
    const lock = path.join(dataDir, 'lock')
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    // This one's parent: alive, and not this one.
    writeFileSync(lock, String(process.ppid))
    const store = createPgliteStore({ dataDir })
    await expect(store.add([delivery()])).rejects.toThrow(
      `react-consent-ui: process ${process.ppid} has this database of proofs open, and two would destroy it. Nothing is kept from here. Use react-consent-ui/server/postgres for several processes; if that process is none of yours, delete ${lock}.`,
    )
    rmSync(lock)
    vi.runAllTimers()
    expect(await locales()).toEqual(expect.arrayContaining(['fr', 'de']))
  })

  it('takes over from a process that was killed', async () => {
    await createPgliteStore({ dataDir }).close()
    const { pid } = spawnSync(process.execPath, ['--version'])
    writeFileSync(path.join(dataDir, 'lock'), String(pid))
    expect(await locales()).toEqual(expect.arrayContaining(['fr', 'de']))
  })

  it('needs no folder for a test', async () => {
    const store = createPgliteStore({ dataDir: 'memory://' })
    await store.add([delivery()])
    expect(await all(store.read())).toHaveLength(1)
    await store.close()
    expect(existsSync('memory:')).toBe(false)
  })
})
