import { type ChoicesStore, createChoicesHandler, type Delivery } from 'react-consent-ui/server'
import { consent } from '../../../consent'

/** What has been kept, by the key of its delivery: until this server stops. */
const kept = new Map<string, Delivery>()

/** An example forgets. A real site has `createPgliteStore` or `createPostgresStore` here. */
const store: Pick<ChoicesStore, 'add'> = {
  add: async (deliveries) => {
    for (const delivery of deliveries) {
      if (kept.has(delivery.key)) continue
      kept.set(delivery.key, delivery)
      console.info('A choice:', delivery.proof.action, delivery.proof.id)
    }
  },
}

/** Where the proofs of choices arrive. */
export const POST = createChoicesHandler({ config: consent, store })
