/**
 * Whether a request carries the Global Privacy Control signal, `Sec-GPC: 1`. Pass the result to the
 * provider's `gpc`, so that the server HTML honors it.
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
 * Creates the handler for `/.well-known/gpc.json`, which declares that this site abides by Global Privacy
 * Control. `lastUpdate` is the day of that declaration or of its last change (`2026-11-24`).
 *
 * Source: https://w3c.github.io/gpc/ (the GPC support resource).
 *
 * @throws {TypeError} for a date that is not ISO 8601
 */
export function createGpcHandler({ lastUpdate }: { readonly lastUpdate: string }): () => Response {
  if (!/^\d{4}-\d\d-\d\d/.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate))) {
    throw new TypeError(
      `react-consent-ui: createGpcHandler: lastUpdate is ${JSON.stringify(lastUpdate)}, which is not an ISO 8601 date. Use the day since which the site abides by the signal, such as '2026-11-24'.`,
    )
  }
  return () => Response.json({ gpc: true, lastUpdate })
}
