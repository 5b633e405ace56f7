/** What came of reading a body. */
export type Body =
  | { readonly outcome: 'read'; readonly value: unknown }
  | { readonly outcome: 'too large' | 'not JSON' }

/**
 * Reads JSON of so many bytes at most. Nothing beyond that is read, whatever `Content-Length` says: it
 * may be missing, or a lie.
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
        // What is still under way is nobody's any more, so nobody waits for this.
        reader?.cancel().catch(() => {})
        return { outcome: 'too large' }
      }
      text += decoder.decode(value, { stream: true })
    }
    return { outcome: 'read', value: JSON.parse(text + decoder.decode()) }
  } catch {
    // Neither UTF-8 nor JSON, read by somebody else before, or its sender has gone.
    return { outcome: 'not JSON' }
  }
}
