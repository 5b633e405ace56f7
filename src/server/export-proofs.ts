import type { StoredProof } from './proof-store.js'

/**
 * Proofs as a table for people, with a header (RFC 4180), as a stream for a file or a response: for a
 * visitor who asks what was kept of them, or for a regulator.
 *
 * No cell runs as a formula when a spreadsheet opens it: what might, begins with an apostrophe.
 *
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @example
 * new Response(proofsAsCsv(store.read({ id })), { headers: { 'content-type': 'text/csv' } })
 */
export function proofsAsCsv(proofs: AsyncIterable<StoredProof>): ReadableStream<Uint8Array> {
  return encode(lines(proofs, (proof) => row(COLUMNS.map((name) => proof[name])), row(COLUMNS)))
}

/** Proofs as JSON, one a line, as a stream for a file or a response. */
export function proofsAsJsonLines(proofs: AsyncIterable<StoredProof>): ReadableStream<Uint8Array> {
  return encode(lines(proofs, (proof) => `${JSON.stringify(proof)}\n`))
}

/** A column for every fact there is. */
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

/** What makes a cell a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function row(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

async function* lines(
  proofs: AsyncIterable<StoredProof>,
  line: (proof: StoredProof) => string,
  head = '',
): AsyncGenerator<string> {
  if (head) yield head
  for await (const proof of proofs) yield line(proof)
}

/** Asks for the next line when somebody wants it, so that a long export takes no memory. */
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
