import { describe, expect, inject, it } from 'vitest'
import { load } from '../package/load/load.js'
import { crash, createDatabase, start } from './cluster.js'

const RECORDS = 10_000

describe(`the endpoint on Postgres, under ${RECORDS} records from 50 connections`, () => {
  const cluster = inject('cluster')

  it('loses nothing and doubles nothing, also where endpoint and database go down at once', {
    // Ten times as long as it takes, for busy machines.
    timeout: 300_000,
  }, async () => {
    const { figures, ...wrong } = await load({
      place: createDatabase(cluster, 'load'),
      records: RECORDS,
      connections: 50,
      crash: async () => {
        crash(cluster)
        start(cluster)
      },
    })
    console.table(figures)
    expect(wrong).toEqual({ lostInCrash: [], lost: [], doubled: [], strange: [], misanswered: [] })
    expect(figures.records).toBe(RECORDS)
  })
})
