import type { Circumstances } from '../grants/models.js'
import { checkRecord, isLater, NO_RECORD, type Reading } from '../record/valid.js'
import type { Found } from '../storage/newest.js'
import { resetDate } from '../storage/reset-trace.js'
import type { Migrate } from './contract.js'

/** The record of another tool, unless the visitor has reset the consent since. */
export function migrated(
  found: Found | undefined,
  circumstances: Circumstances,
  migrate: Migrate | undefined,
): Reading {
  try {
    const resetAt = resetDate(found)
    const made = checkRecord(migrate?.(resetAt ? null : found, circumstances), circumstances.config)
    if (made.record && (!resetAt || isLater(made.record.updatedAt, resetAt))) return made
  } catch (error) {
    console.error(error)
  }
  return NO_RECORD
}
