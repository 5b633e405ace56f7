import { grantsFor } from './grants.js'
import { type Circumstances, optionalCategories } from './models.js'
import {
  type ConsentAction,
  type ConsentRecord,
  DAY_MS,
  type DecisionSurface,
  MAX_LIFETIME_DAYS,
} from './record.js'
import type { ConsentState } from './state.js'

/** One act of a visitor. */
export interface Act {
  readonly action: ConsentAction
  readonly surface: DecisionSurface
  readonly categories: Readonly<Record<string, boolean | undefined>>
  readonly services?: Readonly<Record<string, boolean | undefined>> | undefined
}

const DEFAULT_LIFETIME_DAYS = 182

/** The record that follows from an act. Answers that were given before and still count are kept. */
export function decide(
  act: Act,
  state: ConsentState,
  circumstances: Circumstances,
  locale: string,
): ConsentRecord {
  const { config } = circumstances
  const previous = state.record
  const now = new Date()
  const optional = optionalCategories(config)
  const full = optional.every((id) => act.categories[id] !== undefined)

  const categories: Record<string, boolean> = {}
  for (const id of optional) {
    const answer = act.categories[id] ?? keptAnswer(previous?.categories[id], state.categories[id])
    if (answer !== undefined) categories[id] = answer
  }

  const base = {
    revision: config.revision,
    policyVersion: config.policy?.version ?? previous?.policyVersion ?? null,
    givenAt: full || !previous ? now.toISOString() : previous.givenAt,
    updatedAt: now.toISOString(),
    model: state.model,
    region: state.region,
    locale,
    gpc: state.gpc,
    action: act.action,
    surface: act.surface,
    categories,
  }

  const services: Record<string, boolean> = {}
  const inherited = grantsFor(circumstances, {
    ...base,
    id: null,
    expiresAt: base.updatedAt,
    services: {},
  }).services
  for (const [id, { category }] of Object.entries(config.services)) {
    if (!optional.includes(category)) continue
    const answer =
      act.services?.[id] ??
      act.categories[category] ??
      keptAnswer(previous?.services[id], state.services[id])
    // An entry is kept where the category alone would not give the same result.
    if (answer !== undefined && (answer !== inherited[id] || categories[category] === undefined)) {
      services[id] = answer
    }
  }

  const answers = [...Object.values(categories), ...Object.values(services)]
  const granted = answers.includes(true)
  return {
    ...base,
    // Taking note is no grant, and whoever granted nothing gets no identifier.
    id: granted ? (previous?.id ?? (act.action === 'acknowledge' ? null : randomId())) : null,
    expiresAt: expiry(),
    services,
  }

  function expiry(): string {
    const optOut = state.model === 'opt-out' && answers.includes(false)
    if (!full && previous && !optOut) return previous.expiresAt
    const days = optOut ? MAX_LIFETIME_DAYS : lifetimeDays()
    return new Date(now.getTime() + days * DAY_MS).toISOString()
  }

  function lifetimeDays(): number {
    const lifetime = config.lifetimeDays ?? DEFAULT_LIFETIME_DAYS
    if (typeof lifetime === 'number') return lifetime
    return granted ? lifetime.acceptance : lifetime.refusal
  }
}

/** A refusal is kept whatever happens; a grant only while it still counts. */
function keptAnswer(said: boolean | undefined, counts: boolean | undefined): boolean | undefined {
  return said && !counts ? undefined : said
}

function randomId(): string {
  // Absent on plain http.
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return [...bytes]
    .map(
      (byte, index) =>
        ([4, 6, 8, 10].includes(index) ? '-' : '') + byte.toString(16).padStart(2, '0'),
    )
    .join('')
}

/** The record with a new term, where a refusal under opt-out is renewed by visits; else as it is. */
export function renewOptOut(record: ConsentRecord): ConsentRecord {
  const refuses = [...Object.values(record.categories), ...Object.values(record.services)].includes(
    false,
  )
  if (record.model !== 'opt-out' || !refuses) return record
  const expiresAt = Date.now() + MAX_LIFETIME_DAYS * DAY_MS
  // Once a day is enough.
  if (expiresAt - Date.parse(record.expiresAt) < DAY_MS) return record
  return { ...record, expiresAt: new Date(expiresAt).toISOString() }
}
