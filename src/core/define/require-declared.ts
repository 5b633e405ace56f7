import type { ConsentConfig } from '../config/config.js'
import type { GrantTarget } from '../config/register.js'
import { unknownId } from './suggest.js'

/** In development, refuses a target that nobody declared. */
export function requireTarget(config: ConsentConfig, target: GrantTarget, caller: string): void {
  if (process.env.NODE_ENV === 'production') return
  if (typeof target === 'string') requireIds(config, 'category', [target], caller)
  else requireIds(config, 'service', [target.service], caller)
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
