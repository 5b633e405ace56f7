import type { ConsentProof } from '../core/proof/proof.js'

/** A proof and the key of its delivery, as a store gets it. */
export interface Delivery {
  /**
   * A random UUID for this delivery alone. The sender deletes it once the delivery is acknowledged. It
   * distinguishes a second try from a second decision, and identifies no visitor.
   */
  readonly key: string
  readonly proof: ConsentProof
}

/** A proof as a store returns it. */
export interface StoredProof extends ConsentProof {
  /** When it was stored, by the server's clock; the other times are the visitor's. ISO 8601, UTC. */
  readonly receivedAt: string
}

/** Which proofs to read. Without a field: all. */
export interface ProofFilter {
  /** Proofs with this consent id, and the withdrawal that dropped it. */
  readonly id?: string | undefined
  /** Stored at this instant or later, by `receivedAt`. */
  readonly from?: Date | undefined
  /** Stored before this instant. */
  readonly to?: Date | undefined
}

/**
 * Stores proofs: `react-consent-ui/server/pglite`, `react-consent-ui/server/postgres`, or your own.
 * Proofs are added and deleted, never changed.
 */
export interface ProofStore {
  /** Creates or updates the tables. Safe to repeat, and to run in two processes at once. */
  setup(): Promise<void>
  /** Resolves once all deliveries are durable. A key that is stored already is ignored. */
  add(deliveries: readonly Delivery[]): Promise<void>
  /** Streams the stored proofs, oldest first. */
  read(filter?: ProofFilter): AsyncIterable<StoredProof>
  /** Deletes the proofs stored before this instant; resolves with their number. */
  deleteBefore(instant: Date): Promise<number>
}
