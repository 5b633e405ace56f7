/** A fresh random UUID. */
export function randomId(): string {
  // Plain http has no randomUUID, but every object URL ends in a fresh UUID (File API, 8.4).
  return crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36)
}
