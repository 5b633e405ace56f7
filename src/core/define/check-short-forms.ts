import { shortKey } from '../config/short-key.js'
import type { Checker } from './checker.js'

/** Records store answers under short forms of the ids, so no two ids may have the same. */
export function checkShortForms(
  check: Checker,
  entries: readonly { id: string; at: string }[],
): void {
  const keys = new Map<string, string>()
  for (const { id, at } of entries) {
    const twin = keys.get(shortKey(id))
    if (twin !== undefined) {
      check.add(
        at,
        `"${id}" and "${twin}" have the same short form in stored records; rename one of them.`,
      )
    }
    keys.set(shortKey(id), id)
  }
}
