/** A different proof for every number, which is part of its `locale`. */
export function proof(number: number) {
  const isGrant = number % 3 > 0
  const isWithdrawal = number % 9 === 0
  return {
    id: isGrant ? crypto.randomUUID() : null,
    revision: number % 5 === 0 ? 1 : 2,
    policyVersion: '2.0',
    givenAt: '2026-11-24T12:00:00.000Z',
    updatedAt: '2026-11-24T12:00:00.000Z',
    expiresAt: '2027-05-25T12:00:00.000Z',
    model: 'opt-in',
    region: 'FR',
    locale: `en-x-${number}`,
    gpc: number % 2 === 0,
    action: isGrant ? 'accept-all' : isWithdrawal ? 'withdraw' : 'reject-all',
    surface: 'banner',
    categories: { preferences: isGrant, statistics: isGrant, marketing: isGrant },
    services: { youtube: !isGrant && number % 5 === 0 ? false : isGrant },
    libraryVersion: '0.1.0',
    previousId: isWithdrawal ? crypto.randomUUID() : null,
    textsHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
  }
}

export interface Hostile {
  readonly status: number
  readonly body: string | Uint8Array
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

const wrong = (different: object) =>
  JSON.stringify({ key: crypto.randomUUID(), proof: { ...proof(1), ...different } })

/** Hostile requests, and the status that each must get. */
export const HOSTILE: readonly Hostile[] = [
  { status: 413, body: ' '.repeat(200_000) },
  { status: 413, body: ' '.repeat(200_000), headers: { 'transfer-encoding': 'chunked' } },
  { status: 413, body: JSON.stringify(Array.from({ length: 51 }, () => 0)) },
  { status: 400, body: '{"key":' },
  { status: 400, body: new Uint8Array([0x7b, 0xff, 0x7d]) },
  { status: 400, body: wrong({ locale: 'x\u0000' }) },
  { status: 400, body: wrong({ region: '\ud800' }) },
  { status: 400, body: wrong({ locale: 'x;=1+1;' }) },
  { status: 400, body: wrong({ revision: 1e300 }) },
  { status: 400, body: wrong({ id: "'; DROP TABLE consent_proofs; --".repeat(9) }) },
  { status: 400, body: `{"__proto__":{"key":"${crypto.randomUUID()}"},"proof":{}}` },
  { status: 400, body: `${'['.repeat(3e4)}${']'.repeat(3e4)}` },
  { status: 409, body: wrong({ categories: { constructor: true } }) },
  { status: 415, body: wrong({}), headers: { 'content-type': 'text/plain' } },
  { status: 415, body: wrong({}), headers: { 'content-encoding': 'gzip' } },
  { status: 405, body: '', method: 'GET' },
  { status: 405, body: wrong({}), method: 'PUT' },
]
