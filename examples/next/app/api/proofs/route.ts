import { createProofHandler, type Delivery, type ProofStore } from 'react-consent-ui/server'
import { consent } from '../../../consent'

/** The stored proofs by the key of their delivery, until this server stops. */
const kept = new Map<string, Delivery>()

/** Keeps proofs in memory. A real site uses `createPgliteProofStore` or `createPostgresProofStore`. */
const store: Pick<ProofStore, 'add'> = {
  add: async (deliveries) => {
    for (const delivery of deliveries) {
      if (kept.has(delivery.key)) continue
      kept.set(delivery.key, delivery)
      console.info('A proof:', delivery.proof.action, delivery.proof.id)
    }
  },
}

/** The endpoint that `proofSink` sends proofs to. */
export const POST = createProofHandler({ config: consent, store })
