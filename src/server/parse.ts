import type { ConsentConfig } from '../core/config/config.js'
import { hasObjection } from '../core/grants/objections.js'
import { onlyObjections } from '../core/grants/only-objections.js'
import type { ConsentRecord } from '../core/record/record.js'
import type { CookieStorageOptions } from '../core/storage/attributes.js'
import { findStored } from './stored-cookie.js'

/**
 * Reads the visitor's record from the `Cookie` header of a request, for `initialRecord`. Returns:
 *
 * - the record, if it is valid today; of two cookies of one name, the newer one
 * - the refusals alone, if the record is outdated and holds an objection (a refusal under opt-out or notice)
 * - null for any other header, or a value that is no text
 *
 * Never throws. Reads the clock, so call it for a request and not in a page that is rendered ahead: in
 * Next, after `cookies()`, `headers()` or `await connection()`.
 *
 * @example
 * parseConsentCookie(request.headers.get('cookie'), consent)
 */
export function parseConsentCookie(
  header: string | null | undefined,
  config: ConsentConfig,
  options: Pick<CookieStorageOptions, 'name'> = {},
): ConsentRecord | null {
  const { outcome, record } = findStored(header, config, options.name)
  if (outcome === 'valid') return toPlain(record)
  return record && config.regions && hasObjection(record, config)
    ? toPlain(onlyObjections(record))
    : null
}

/** React refuses to pass an object without a prototype from a server component to a client component. */
function toPlain(record: ConsentRecord): ConsentRecord {
  return { ...record, categories: { ...record.categories }, services: { ...record.services } }
}
