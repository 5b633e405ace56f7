import { createProofHandler, type Delivery, type ProofStore } from 'react-consent-ui/server'
import { consent } from '../../../consent'

/** The stored proofs by delivery key, until this server stops. */
const kept = new Map<string, Delivery>()

/** An example forgets. A real site has `createPgliteProofStore` or `createPostgresProofStore` here. */
const store: Pick<ProofStore, 'add'> = {
  add: async (deliveries) => {
    for (const delivery of deliveries) {
      if (kept.has(delivery.key)) continue
      kept.set(delivery.key, delivery)
      console.info('A choice:', delivery.proof.action, delivery.proof.id)
    }
  },
}

/** The endpoint for proofs. */
export const POST = createProofHandler({ config: consent, store })
