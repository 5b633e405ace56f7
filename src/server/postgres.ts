import type { ProofStore } from './proof-store.js'
import { createSqlStore, type SqlClient } from './sql-store.js'

export type { SqlClient } from './sql-store.js'

/** The options of `createPostgresProofStore`. */
export interface PostgresProofStoreOptions {
  /** Your `Pool` of pg, or another client whose `query(text, values)` resolves with `rows`. */
  readonly pool: SqlClient
}

/**
 * Stores proofs in your Postgres database, or in one that speaks its protocol. Call `setup()` once, with
 * the right to create tables; the other methods need SELECT, INSERT and DELETE.
 *
 * A proof is acknowledged when the database has committed it. How durable a commit is depends on your
 * settings `synchronous_commit` and `fsync`, both on by default.
 *
 * @example
 * const store = createPostgresProofStore({ pool: new pg.Pool({ connectionString }) })
 */
export function createPostgresProofStore({ pool }: PostgresProofStoreOptions): ProofStore {
  return createSqlStore({ query: (text, values) => pool.query(text, values) })
}
