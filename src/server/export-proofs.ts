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
  return encode(lines(proofs, (proof) => row(COLUMNS.map((name) => proof[name])), row(COLUMNS)))
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

/**
 * A character that begins a formula, with nothing before it that continues a word. A spreadsheet that
 * splits by `;` or tab does not see the quotes of a comma-separated file, so any punctuation, space or
 * line break inside a text can be the start of a cell.
 */
const FORMULA_START = /(?<![\p{L}\p{M}\p{N}_])[=+\-@\u2212＝＋－＠﹦﹢﹣﹫]/gu

/** Excel also reads a formula behind a tab or a line break at the start of a cell. */
const BLANK_START = /^[\t\r\n]/

function row(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const harmless = text.replace(FORMULA_START, "'$&").replace(BLANK_START, "'$&")
  return `"${harmless.replaceAll('"', '""')}"`
}

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
