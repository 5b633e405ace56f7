/** A polynomial hash, 32 bit, in base 36: short, stable everywhere, and no secret. */
export function hash(text: string): string {
  let value = 0
  for (const letter of text) value = (value * 1000003 + letter.charCodeAt(0)) | 0
  return (value >>> 0).toString(36)
}

/** The short form of an id in a stored record: at most five characters. `defineConsent` rules out collisions. */
export function shortKey(id: string): string {
  return hash(id).slice(-5)
}
