import type { ConsentProof } from 'react-consent-ui/core'
import type { Delivery, StoredProof } from 'react-consent-ui/server'

export const ID = '2f1d4b1c-8a51-4d5c-9a53-0d1e9f4c7b11'

/** What a visitor of the shop of `test/core/shop.ts` reports, who has accepted everything. */
export function proof(different: Partial<ConsentProof> = {}): ConsentProof {
  return {
    id: ID,
    revision: 3,
    policyVersion: '2.0',
    givenAt: '2026-11-24T12:00:00.000Z',
    updatedAt: '2026-11-24T12:00:00.000Z',
    expiresAt: '2027-05-25T12:00:00.000Z',
    model: 'opt-in',
    region: 'FR',
    locale: 'fr',
    gpc: false,
    action: 'accept-all',
    surface: 'banner',
    categories: { preferences: true, statistics: true, marketing: true },
    services: {},
    libraryVersion: '0.1.0',
    previousId: null,
    textsHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    ...different,
  }
}

/** The same visitor's refusal, later: no id, and the old one for the last time. */
export function withdrawal(different: Partial<ConsentProof> = {}): ConsentProof {
  return proof({
    id: null,
    previousId: ID,
    action: 'withdraw',
    surface: 'preferences',
    categories: { preferences: false, statistics: false, marketing: false },
    ...different,
  })
}

export function delivery(
  what: ConsentProof = proof(),
  key: string = crypto.randomUUID(),
): Delivery {
  return { key, proof: what }
}

export async function all(proofs: AsyncIterable<StoredProof>): Promise<StoredProof[]> {
  const found: StoredProof[] = []
  for await (const one of proofs) found.push(one)
  return found
}
