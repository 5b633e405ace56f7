/** The result of reading a body. */
export type Body =
  | { readonly outcome: 'read'; readonly value: unknown }
  | { readonly outcome: 'too large' | 'not JSON' }

/**
 * Reads a JSON body of at most `maxBytes`. The bytes are counted, too, because `Content-Length` can be
 * missing or wrong.
 */
export async function readBody({ headers, body }: Request, maxBytes: number): Promise<Body> {
  if (Number(headers.get('content-length')) > maxBytes) return { outcome: 'too large' }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let size = 0
  let text = ''
  try {
    const reader = body?.getReader()
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done) break
      size += value.byteLength
      if (size > maxBytes) {
        // Not awaited: the rest of the body is not needed.
        reader?.cancel().catch(() => {})
        return { outcome: 'too large' }
      }
      text += decoder.decode(value, { stream: true })
    }
    return { outcome: 'read', value: JSON.parse(text + decoder.decode()) }
  } catch {
    // Not UTF-8, not JSON, read by other code before, or the sender closed the connection.
    return { outcome: 'not JSON' }
  }
}
