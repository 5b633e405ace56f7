import type { ConsentConfig } from './description.js'
import type { GrantTarget } from './register.js'
import type { ConsentState } from './state.js'
import { unknownId } from './suggest.js'

/**
 * Whether a category or service is granted. Unknown ids are never granted.
 *
 * @throws {Error} in development, for an id that the description does not declare
 */
export function isGranted(
  target: GrantTarget,
  state: ConsentState,
  config: ConsentConfig,
  caller: string,
): boolean {
  const [kind, id] =
    typeof target === 'string'
      ? (['category', target] as const)
      : (['service', target.service] as const)
  requireIds(config, kind, [id], caller)
  const grants: Readonly<Record<string, boolean>> =
    kind === 'category' ? state.categories : state.services
  // What objects inherit is not `true`, whatever the id.
  return grants[id] === true
}

/** In development, refuses ids that nobody declared. */
export function requireIds(
  config: ConsentConfig,
  kind: 'category' | 'service',
  ids: readonly string[],
  caller: string,
): void {
  if (process.env.NODE_ENV === 'production') return
  const known = Object.keys(kind === 'category' ? config.categories : config.services)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown === undefined) return
  throw new Error(
    `react-consent-ui: ${caller}: ${unknownId(kind, unknown, known)} It is never granted. Use a declared id, or declare it in defineConsent.`,
  )
}
