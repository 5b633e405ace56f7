import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { load } from './load/load.js'

const RECORDS = 10_000

const folder = mkdtempSync(path.join(tmpdir(), 'proofs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe(`the endpoint on PGlite, under ${RECORDS} records from 50 connections`, () => {
  // Ten times as long as it takes, for busy machines.
  const timeout = 300_000
  it('loses nothing, doubles nothing, and keeps what it acknowledged before it was killed', {
    timeout,
  }, async () => {
    const place = path.join(folder, 'proofs')
    const { figures, ...wrong } = await load({ place, records: RECORDS, connections: 50 })
    console.table(figures)
    expect(wrong).toEqual({ lostInCrash: [], lost: [], doubled: [], strange: [], misanswered: [] })
    expect(figures.records).toBe(RECORDS)
  })
})
