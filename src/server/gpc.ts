/**
 * Whether a request says that its sender's data must not be sold or shared: `Sec-GPC: 1`, and nothing
 * else. For the provider's `gpc`, so that the HTML honours it already.
 *
 * Source: https://w3c.github.io/gpc/ (the `Sec-GPC` header field).
 *
 * @example
 * readGpcHeader(request.headers)
 */
export function readGpcHeader(headers: { get(name: string): string | null }): boolean {
  return headers.get('sec-gpc') === '1'
}

/**
 * Answers requests for `/.well-known/gpc.json`: this site abides by Global Privacy Control.
 * `lastUpdate` is the day you began to, or last changed how (`2026-11-24`).
 *
 * Source: https://w3c.github.io/gpc/ (the GPC support resource).
 *
 * @throws {TypeError} for a date that is not ISO 8601
 */
export function createGpcHandler({ lastUpdate }: { readonly lastUpdate: string }): () => Response {
  if (!/^\d{4}-\d\d-\d\d/.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate))) {
    throw new TypeError(
      `react-consent-ui: lastUpdate of createGpcHandler is ${JSON.stringify(lastUpdate)}, and nobody could tell since when the site abides by the signal. Use a date such as '2026-11-24'.`,
    )
  }
  return () => Response.json({ gpc: true, lastUpdate })
}
