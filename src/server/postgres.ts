import type { ProofStore } from './proof-store.js'
import { createSqlStore, type SqlClient } from './sql-store.js'

export type { SqlClient } from './sql-store.js'

/** What a store on Postgres is made with. */
export interface PostgresProofStoreOptions {
  /** Your `Pool` of pg, or anything else whose `query(text, values)` answers with `rows`. */
  readonly pool: SqlClient
}

/**
 * Keeps proofs in a Postgres database of yours, or in what speaks its protocol. Run `setup()` once,
 * with rights to make tables; the rest needs to select, insert and delete.
 *
 * A proof is acknowledged when the database has committed it, which is as durable as that database is
 * set to be (`synchronous_commit`, `fsync`; both are on by default).
 *
 * @example
 * const store = createPostgresProofStore({ pool: new pg.Pool({ connectionString }) })
 */
export function createPostgresProofStore({ pool }: PostgresProofStoreOptions): ProofStore {
  return createSqlStore({ query: (text, values) => pool.query(text, values) })
}
