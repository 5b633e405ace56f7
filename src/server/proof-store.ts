import type { ConsentProof } from '../core/proof/proof.js'

/** One proof on its way to a store. */
export interface Delivery {
  /**
   * A random UUID, made for this delivery and forgotten by its sender once it is acknowledged. It tells
   * a second try from a second decision, and names nobody.
   */
  readonly key: string
  readonly proof: ConsentProof
}

/** A proof that a store gives back. */
export interface StoredProof extends ConsentProof {
  /** When it was kept, by the server's clock; the other times are the visitor's own. ISO 8601, UTC. */
  readonly receivedAt: string
}

/** Which proofs are asked for; left out, all. */
export interface ProofFilter {
  /** What was granted under this id, and the withdrawal that dropped it. */
  readonly id?: string | undefined
  /** Kept at this instant or later, as `receivedAt` says. */
  readonly from?: Date | undefined
  /** Kept before this instant. */
  readonly to?: Date | undefined
}

/**
 * Where proofs are kept: `react-consent-ui/server/pglite`, `react-consent-ui/server/postgres`, or yours.
 * Proofs are added and deleted, never changed.
 */
export interface ProofStore {
  /** Makes or updates the tables. Safe to repeat, and to run in two processes at once. */
  setup(): Promise<void>
  /** Resolves once all of them are durable. A key that is there already changes nothing. */
  add(deliveries: readonly Delivery[]): Promise<void>
  /** Streams what was kept, in the order in which it came. */
  read(filter?: ProofFilter): AsyncIterable<StoredProof>
  /** Deletes what was kept before this instant; resolves with how many proofs that were. */
  deleteBefore(instant: Date): Promise<number>
}
