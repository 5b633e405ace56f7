import type { ConsentConfig } from '../config/config.js'
import type { GrantTarget } from '../config/register.js'
import { noteGate } from './gated-categories.js'
import { unknownId } from './suggest.js'

/** In development, refuses a target that is missing or not declared. */
export function requireTarget(config: ConsentConfig, target: GrantTarget, caller: string): void {
  if (process.env.NODE_ENV === 'production') return
  const { service } = Object(target) as { service?: unknown }
  if (typeof target === 'string') {
    requireIds(config, 'category', [target], caller)
    noteGate(config, target)
  } else if (service !== undefined) {
    requireIds(config, 'service', [service as string], caller)
  } else {
    throw new Error(
      `react-consent-ui: ${caller} has neither a category nor a service. It is never granted. Pass the id of one. Declared categories: ${Object.keys(config.categories).join(', ')}.`,
    )
  }
}

/** In development, refuses ids that are not declared. */
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
