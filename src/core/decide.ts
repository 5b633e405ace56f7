import { lifetimeDays } from './lifetime.js'
import { type Circumstances, modelsIn } from './models.js'
import {
  type ConsentAction,
  type ConsentRecord,
  DAY_MS,
  type DecisionSurface,
  isNewer,
  MAX_LIFETIME_DAYS,
} from './record.js'
import type { ConsentState } from './state.js'

/** Answers by id, to categories and to services. */
interface Answered {
  readonly categories: Readonly<Record<string, boolean | undefined>>
  readonly services: Readonly<Record<string, boolean | undefined>>
}

/** One act of a visitor. */
export interface Act extends Answered {
  readonly action: ConsentAction
  readonly surface: DecisionSurface
}

/** The record that follows from an act. Answers that were given before and still count are kept. */
export function decide(
  { action, surface, ...named }: Act,
  state: ConsentState,
  circumstances: Circumstances,
  locale: string,
): ConsentRecord {
  const { config } = circumstances
  const { record: previous, model, region, gpc } = state
  const { givenAt, updatedAt: before = '', expiresAt = '', id } = previous ?? { id: null }
  const models = modelsIn(circumstances)
  const optional = Object.keys(models)
  const isFull = optional.every((id) => named.categories[id] !== undefined)
  // Of two records the later one wins, so a clock that was set back must not make this one the earlier.
  const updatedAt = toIso(Math.max(Date.now(), Date.parse(before) + 1 || 0))
  const since = isFull ? updatedAt : (givenAt ?? updatedAt)
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}

  /** A grant is kept while it counts, a refusal until something new is asked. */
  const kept = (kind: keyof Answered, id: string, category: string) => {
    const said = previous?.[kind][id]
    const isOpen = models[category] === 'opt-in' && isNewer(config[kind][id]?.since, before)
    return isOpen || (said && !state[kind][id]) ? undefined : said
  }
  for (const id of optional) {
    const answer = named.categories[id] ?? kept('categories', id, id)
    if (answer !== undefined) categories[id] = answer
  }
  for (const [id, service] of Object.entries(config.services)) {
    const { category } = service
    if (!(category in models)) continue
    const answer =
      named.services[id] ?? named.categories[category] ?? kept('services', id, category)
    // An entry is kept where the category alone would not give the same result.
    const isOwn = answer !== categories[category] || isNewer(service.since, since)
    if (answer !== undefined && isOwn) services[id] = answer
  }

  const isGrant = isAmong(true, { categories, services })
  const longest = daysFromNow(lifetimeDays(config, isGrant))
  // Refusing and taking note make no identifier, whatever is granted besides.
  const freshId = () => (action !== 'acknowledge' && isAmong(true, named) ? randomId() : null)
  return renewOptOut({
    revision: config.revision,
    policyVersion: config.policy?.version ?? null,
    id: isGrant ? (id ?? freshId()) : null,
    givenAt: since,
    updatedAt,
    expiresAt: !isFull && expiresAt && expiresAt < longest ? expiresAt : longest,
    model,
    region,
    locale,
    gpc,
    action,
    surface,
    categories,
    services,
  })
}

/** The record with a new term, where a refusal under opt-out is renewed by visits; else as it is. */
export function renewOptOut(record: ConsentRecord): ConsentRecord {
  if (record.model !== 'opt-out' || !isAmong(false, record)) return record
  // Once a day is enough.
  if (record.expiresAt > daysFromNow(MAX_LIFETIME_DAYS - 1)) return record
  return { ...record, expiresAt: daysFromNow(MAX_LIFETIME_DAYS) }
}

function isAmong(answer: boolean, { categories, services }: Answered): boolean {
  return [...Object.values(categories), ...Object.values(services)].includes(answer)
}

function daysFromNow(days: number): string {
  return toIso(Date.now() + days * DAY_MS)
}

function toIso(time: number): string {
  return new Date(time).toISOString()
}

function randomId(): string {
  // Plain http has no randomUUID, but every object URL ends in a fresh UUID (File API, 8.4).
  return crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36)
}
