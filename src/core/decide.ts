import type { ConsentConfig } from './description.js'
import { lifetimeDays } from './lifetime.js'
import { optionalCategories } from './models.js'
import {
  type ConsentAction,
  type ConsentRecord,
  DAY_MS,
  type DecisionSurface,
  isNewer,
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

/** The record that follows from an act. Answers that were given before and still count are kept. */
export function decide(
  { action, surface, ...named }: Act,
  {
    record: previous,
    categories: granted,
    services: grantedServices,
    model,
    region,
    gpc,
  }: ConsentState,
  config: ConsentConfig,
  locale: string,
): ConsentRecord {
  const optional = optionalCategories(config)
  const isFull = optional.every((id) => named.categories[id] !== undefined)
  const updatedAt = daysFromNow(0)
  const { givenAt, expiresAt, id } = previous ?? { id: null }
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}

  for (const id of optional) {
    const answer = named.categories[id] ?? kept(previous?.categories[id], granted[id])
    if (answer !== undefined) categories[id] = answer
  }
  const since = isFull ? updatedAt : (givenAt ?? updatedAt)
  for (const [id, service] of Object.entries(config.services)) {
    const { category } = service
    if (!optional.includes(category)) continue
    const ofCategory = named.categories[category]
    // An entry is kept where the category alone would not give the same result.
    const isOwn = (answer: boolean) =>
      answer !== categories[category] || isNewer(service.since, since)
    const answer =
      named.services[id] ?? ofCategory ?? kept(previous?.services[id], grantedServices[id])
    if (answer !== undefined && isOwn(answer)) services[id] = answer
  }

  const record = { categories, services }
  const isGrant = answersOf(record).includes(true)
  return renewOptOut({
    revision: config.revision,
    policyVersion: config.policy?.version ?? null,
    // Taking note is no grant, and whoever granted nothing gets no identifier.
    id: isGrant ? (id ?? (action === 'acknowledge' ? null : randomId())) : null,
    givenAt: since,
    updatedAt,
    expiresAt: (!isFull && expiresAt) || daysFromNow(lifetimeDays(config, isGrant)),
    model,
    region,
    locale,
    gpc,
    action,
    surface,
    ...record,
  })
}

/** The record with a new term, where a refusal under opt-out is renewed by visits; else as it is. */
export function renewOptOut(record: ConsentRecord): ConsentRecord {
  if (record.model !== 'opt-out' || !answersOf(record).includes(false)) return record
  // Once a day is enough.
  if (record.expiresAt > daysFromNow(MAX_LIFETIME_DAYS - 1)) return record
  return { ...record, updatedAt: daysFromNow(0), expiresAt: daysFromNow(MAX_LIFETIME_DAYS) }
}

function answersOf({ categories, services }: Pick<ConsentRecord, 'categories' | 'services'>) {
  return [...Object.values(categories), ...Object.values(services)]
}

/** A refusal is kept whatever happens; a grant only while it still counts. */
function kept(said: boolean | undefined, counts: boolean | undefined): boolean | undefined {
  return said && !counts ? undefined : said
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString()
}

function randomId(): string {
  // Plain http has no randomUUID, but every object URL ends in a fresh UUID (File API, 8.4).
  return crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36)
}
