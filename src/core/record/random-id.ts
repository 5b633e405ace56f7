/** A new random UUID (RFC 9562, version 4). */
export function randomId(): string {
  // `randomUUID` is missing on plain HTTP and in the jsdom of Jest 29; `getRandomValues` is not.
  return (
    crypto.randomUUID?.() ??
    'xxxxxxxx-xxxx-4xxx-vxxx-xxxxxxxxxxxx'.replace(/[xv]/g, (letter) => {
      const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
      return (letter === 'x' ? byte % 16 : 8 + (byte % 4)).toString(16)
    })
  )
}
