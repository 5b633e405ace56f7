import type { Found } from './newest.js'

/** The text that a reset leaves in place of a record, if `migrate` is set: the date of the reset. */
export function resetTrace(): string {
  return `-${new Date().toISOString()}`
}

/** The date of the reset, if that is all that storage holds. */
export function resetDate(found: Found | undefined): string | undefined {
  return /^-(\d.*Z)$/.exec(String(found))?.[1]
}
