import type { ConsentProof } from '../core/proof/proof.js'
import type { Delivery, ProofFilter, ProofStore, StoredProof } from './proof-store.js'

/** Runs one statement with `$1`, `$2`, …: a `Pool` of pg, a PGlite, or another Postgres client. */
export interface SqlClient {
  query(text: string, values: unknown[]): Promise<{ readonly rows: unknown[] }>
}

/** The statements that bring the tables from one version to the next. Append only. */
const VERSIONS = [
  [
    // The key is the shard key, too: random, never null, and the only unique column.
    `CREATE TABLE IF NOT EXISTS consent_proofs (
      delivery_key uuid PRIMARY KEY,
      received_at timestamptz NOT NULL,
      consent_id text,
      previous_id text,
      proof jsonb NOT NULL
    )`,
    'CREATE INDEX IF NOT EXISTS consent_proofs_received ON consent_proofs (received_at, delivery_key)',
    'CREATE INDEX IF NOT EXISTS consent_proofs_id ON consent_proofs (consent_id)',
    'CREATE INDEX IF NOT EXISTS consent_proofs_previous_id ON consent_proofs (previous_id)',
  ],
]

const VERSION_TABLE =
  'CREATE TABLE IF NOT EXISTS consent_proofs_version (version integer PRIMARY KEY)'

/** The most proofs that one statement reads or deletes, so that no statement takes long. */
const PAGE = 500

interface Row {
  readonly delivery_key: string
  readonly received_at: Date | string
  readonly proof: ConsentProof | string
}

/** Stores proofs with plain SQL, the same for every engine. */
export function createSqlStore({ query }: SqlClient): ProofStore {
  /** IF NOT EXISTS can still fail if two processes create the same table at the same time. */
  async function make(statement: string, tries = 3): Promise<void> {
    try {
      await query(statement, [])
    } catch (error) {
      if (tries === 1) throw error
      await make(statement, tries - 1)
    }
  }

  async function setup(): Promise<void> {
    await make(VERSION_TABLE)
    const { rows } = await query('SELECT max(version) AS version FROM consent_proofs_version', [])
    const current = (rows as { version: number | null }[])[0]?.version ?? 0
    if (current > VERSIONS.length) {
      throw new Error(
        `react-consent-ui: the proof tables have version ${current}, but this release supports versions up to ${VERSIONS.length}. No table was changed. Use the release that created them, or a newer one.`,
      )
    }
    for (const [index, statements] of VERSIONS.entries()) {
      if (index < current) continue
      for (const statement of statements) await make(statement)
      const insert = 'INSERT INTO consent_proofs_version VALUES ($1) ON CONFLICT DO NOTHING'
      await query(insert, [index + 1])
    }
  }

  async function page(filter: ProofFilter, after: Row | undefined): Promise<Row[]> {
    const values: unknown[] = []
    const value = (one: unknown) => `$${values.push(one)}`
    const { id, from, to } = filter
    const conditions: string[] = []
    if (id !== undefined) {
      const given = value(id)
      conditions.push(`(consent_id = ${given} OR previous_id = ${given})`)
    }
    if (from) conditions.push(`received_at >= ${value(from.toISOString())}`)
    if (to) conditions.push(`received_at < ${value(to.toISOString())}`)
    if (after) {
      const last = [value(iso(after.received_at)), value(after.delivery_key)]
      conditions.push(`(received_at, delivery_key) > (${last})`)
    }
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
    const { rows } = await query(
      `SELECT delivery_key, received_at, proof FROM consent_proofs ${where}
       ORDER BY received_at, delivery_key LIMIT ${PAGE}`,
      values,
    )
    // The SELECT above names these columns.
    return rows as Row[]
  }

  async function* pages(filter: ProofFilter): AsyncGenerator<Row[]> {
    let last: Row | undefined
    do {
      const rows = await page(filter, last)
      last = rows.length === PAGE ? rows.at(-1) : undefined
      yield rows
    } while (last)
  }

  return {
    setup,

    add: async (deliveries) => {
      if (deliveries.length === 0) return
      const now = new Date().toISOString()
      const values = deliveries.flatMap((delivery) => rowOf(delivery, now))
      const width = values.length / deliveries.length
      const row = (_: unknown, index: number) =>
        `(${Array.from({ length: width }, (_, column) => `$${index * width + column + 1}`)})`
      await query(
        `INSERT INTO consent_proofs (delivery_key, received_at, consent_id, previous_id, proof)
         VALUES ${deliveries.map(row)} ON CONFLICT (delivery_key) DO NOTHING`,
        values,
      )
    },

    read: async function* (filter = {}) {
      // Postgres stores no such text, and refuses a statement that has one.
      if (filter.id?.includes('\u0000')) return
      for await (const rows of pages(filter)) yield* rows.map(proofOf)
    },

    deleteBefore: async (instant) => {
      let count = 0
      // From the start each time, because the rows of the last page are deleted.
      for (;;) {
        const keys = (await page({ to: instant }, undefined)).map((row) => row.delivery_key)
        if (keys.length === 0) return count
        await query(
          `DELETE FROM consent_proofs WHERE delivery_key IN (${keys.map((_, index) => `$${index + 1}`)})`,
          keys,
        )
        count += keys.length
      }
    },
  }
}

function rowOf({ key, proof }: Delivery, now: string): unknown[] {
  return [key, now, proof.id, proof.previousId, JSON.stringify(proof)]
}

function proofOf({ received_at, proof }: Row): StoredProof {
  // A site can configure its client to return jsonb columns as text.
  const kept: ConsentProof = typeof proof === 'string' ? JSON.parse(proof) : proof
  return { ...kept, receivedAt: iso(received_at) }
}

function iso(instant: Date | string): string {
  return new Date(instant).toISOString()
}
