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
  readonly services: Readonly<Record<string, boolean | undefined>>
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
  const { record: previous, model, region, gpc } = state
  const { action, surface } = act
  const now = Date.now()
  const updatedAt = toIso(now)
  const optional = optionalCategories(config)
  const isFull = optional.every((id) => act.categories[id] !== undefined)

  const categories: Record<string, boolean> = {}
  for (const id of optional) {
    const answer = act.categories[id] ?? kept(previous?.categories[id], state.categories[id])
    if (answer !== undefined) categories[id] = answer
  }
  const services: Record<string, boolean> = {}
  const made = {
    revision: config.revision,
    policyVersion: config.policy?.version ?? null,
    givenAt: isFull || !previous ? updatedAt : previous.givenAt,
    updatedAt,
    model,
    region,
    locale,
    gpc,
    action,
    surface,
    categories,
    services,
  }

  const inherited = grantsFor(circumstances, made).services
  for (const [id, { category }] of Object.entries(config.services)) {
    const answer =
      act.services[id] ??
      act.categories[category] ??
      kept(previous?.services[id], state.services[id])
    const isOpen = categories[category] === undefined
    // An entry is kept where the category alone would not give the same result.
    if (
      optional.includes(category) &&
      answer !== undefined &&
      (isOpen || answer !== inherited[id])
    ) {
      services[id] = answer
    }
  }

  const isGrant = answers(made).includes(true)
  const { lifetimeDays = DEFAULT_LIFETIME_DAYS } = config
  const days =
    typeof lifetimeDays === 'number'
      ? lifetimeDays
      : lifetimeDays[isGrant ? 'acceptance' : 'refusal']
  return renewOptOut({
    ...made,
    // Taking note is no grant, and whoever granted nothing gets no identifier.
    id: isGrant ? (previous?.id ?? (action === 'acknowledge' ? null : randomId())) : null,
    expiresAt: isFull || !previous ? toIso(now + days * DAY_MS) : previous.expiresAt,
  })
}

/** The record with a new term, where a refusal under opt-out is renewed by visits; else as it is. */
export function renewOptOut(record: ConsentRecord): ConsentRecord {
  const expires = Date.now() + MAX_LIFETIME_DAYS * DAY_MS
  const isOptOut = record.model === 'opt-out' && answers(record).includes(false)
  // Once a day is enough.
  const isDue = isOptOut && expires - Date.parse(record.expiresAt) > DAY_MS
  return isDue ? { ...record, updatedAt: toIso(Date.now()), expiresAt: toIso(expires) } : record
}

function answers({ categories, services }: Pick<ConsentRecord, 'categories' | 'services'>) {
  return [...Object.values(categories), ...Object.values(services)]
}

/** A refusal is kept whatever happens; a grant only while it still counts. */
function kept(said: boolean | undefined, counts: boolean | undefined): boolean | undefined {
  return said && !counts ? undefined : said
}

function toIso(time: number): string {
  return new Date(time).toISOString()
}

/** A version 4 UUID. `crypto.randomUUID` would be shorter, and is absent on plain http. */
function randomId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => (byte + 256).toString(16).slice(1))
    .join('')
  return hex.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-4$3-a$4-$5')
}
