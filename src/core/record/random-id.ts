/** A random UUID (version 4). */
export function randomId(): string {
  // `randomUUID` is missing on plain HTTP and in the jsdom of Jest 29; `getRandomValues` is not.
  return (
    crypto.randomUUID?.() ??
    '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
      // 8 marks the variant: its two low bits are random. All four bits of 0 and 1 are.
      (
        Number(digit) ^
        ((crypto.getRandomValues(new Uint8Array(1))[0] as number) & (15 >> (Number(digit) / 4)))
      ).toString(16),
    )
  )
}
