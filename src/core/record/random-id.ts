/** A new random UUID (version 4). */
export function randomId(): string {
  // `randomUUID` is missing on plain HTTP and in the jsdom of Jest 29; `getRandomValues` is not.
  return (
    crypto.randomUUID?.() ??
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
      ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 16).toString(16),
    )
  )
}
