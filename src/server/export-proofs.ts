import { csvRow } from '../core/facts/csv-row.js'
import type { StoredProof } from './proof-store.js'

/**
 * Proofs as CSV with a header (RFC 4180), as a stream for a file or a response: for a visitor who asks
 * what was stored about them, or for a regulator.
 *
 * No cell is a formula when a spreadsheet opens the file, whichever separator it splits by: an
 * apostrophe is put before each `=`, `+`, `-` and `@` (full-width forms too) that no letter or digit
 * precedes.
 *
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @example
 * new Response(proofsAsCsv(store.read({ id })), { headers: { 'content-type': 'text/csv' } })
 */
export function proofsAsCsv(proofs: AsyncIterable<StoredProof>): ReadableStream<Uint8Array> {
  return encode(
    lines(proofs, (proof) => csvRow(COLUMNS.map((name) => proof[name])), csvRow(COLUMNS)),
  )
}

/** Proofs as JSON, one per line, as a stream for a file or a response. */
export function proofsAsJsonLines(proofs: AsyncIterable<StoredProof>): ReadableStream<Uint8Array> {
  return encode(lines(proofs, (proof) => `${JSON.stringify(proof)}\n`))
}

/** One column for each field of a stored proof. */
const COLUMNS = Object.keys({
  receivedAt: true,
  id: true,
  previousId: true,
  action: true,
  surface: true,
  categories: true,
  services: true,
  givenAt: true,
  updatedAt: true,
  expiresAt: true,
  revision: true,
  policyVersion: true,
  textsHash: true,
  locale: true,
  model: true,
  region: true,
  gpc: true,
  libraryVersion: true,
} satisfies Record<keyof StoredProof, true>) as (keyof StoredProof)[]

async function* lines(
  proofs: AsyncIterable<StoredProof>,
  line: (proof: StoredProof) => string,
  head = '',
): AsyncGenerator<string> {
  if (head) yield head
  for await (const proof of proofs) yield line(proof)
}

/** Reads the next proof only when the stream is read, so that a long export does not fill the memory. */
function encode(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await texts.return(undefined)
    },
  })
}
