import type { ConsentConfig } from '../core/config/config.js'
import { hasObjection, isSpent, objectionsOf } from '../core/grants/objections.js'
import type { ConsentRecord } from '../core/record/record.js'
import type { CookieStorageOptions } from '../core/storage/attributes.js'
import { findStored } from './stored-cookie.js'

/**
 * The record of a visitor, from the `Cookie` header of a request, for `initialRecord`. Null where there
 * is none that counts today: none at all, cut short, expired, of another revision; of an outdated one that
 * holds an objection, a refusal under opt-out or notice, its refusals alone. Of two cookies of one name the
 * newer one that counts. Never throws, whatever the header holds.
 *
 * @example
 * parseConsentCookie(request.headers.get('cookie'), consent)
 */
export function parseConsentCookie(
  header: string | null | undefined,
  config: ConsentConfig,
  options: Pick<CookieStorageOptions, 'name'> = {},
): ConsentRecord | null {
  const record = findStored(header, config, options.name)?.record
  if (!record || !isSpent(record)) return record ?? null
  return config.regions && hasObjection(record, config) ? objectionsOf(record) : null
}
