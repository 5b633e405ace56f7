import { DAY_MS, lifetimeDays, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import { randomId } from '../record/random-id.js'
import {
  type ConsentAction,
  type ConsentRecord,
  type DecisionSurface,
  isNewer,
} from '../record/record.js'
import { type ByKind, grantsFor, subjectsOf } from './grants.js'
import type { Circumstances } from './models.js'

/** One act of a visitor. */
export interface Act extends ByKind<boolean | undefined> {
  readonly action: ConsentAction
  readonly surface: DecisionSurface
}

/** The record that follows from an act. Answers that were given before and still count are kept. */
export function decide(
  { action, surface, ...named }: Act,
  circumstances: Circumstances,
  previous: ConsentRecord | null | undefined,
  locale: string,
): ConsentRecord {
  const { config, region, gpc } = circumstances
  const { models, model, standing, ...grants } = grantsFor(circumstances, previous)
  const optional = Object.keys(models)
  const isFull = optional.every((id) => named.categories[id] !== undefined)
  // Of two records the later one wins, so a clock that was set back must not make this one the earlier.
  const updatedAt = toIso(Math.max(Date.now(), Date.parse(previous?.updatedAt as string) + 1 || 0))
  const givenAt = (!isFull && previous?.givenAt) || updatedAt
  const answers: ByKind<boolean> = { categories: {}, services: {} }
  for (const [kind, id, category, since] of subjectsOf(config)) {
    const stood = standing[kind][id]
    // A grant is kept while it counts, a refusal until something new is asked.
    const kept = stood && !grants[kind][id] ? undefined : stood
    const answer = named[kind][id] ?? named.categories[category] ?? kept
    // A service has an entry where its category alone would not give the same result.
    const isOwn = kind === 'categories' || answer !== answers.categories[category]
    const isNeeded = category in models && (isOwn || isNewer(since, givenAt))
    if (answer !== undefined && isNeeded) answers[kind][id] = answer
  }

  const isGrant = isAmong(true, answers)
  const isOptOut = model === 'opt-out' && isAmong(false, answers)
  const expiresAt = toIso(
    Date.now() + DAY_MS * (isOptOut ? MAX_LIFETIME_DAYS : lifetimeDays(config, isGrant)),
  )
  const isShorter = !isFull && !isOptOut && previous?.givenAt && previous.expiresAt < expiresAt
  return {
    revision: config.revision,
    policyVersion: config.policy?.version ?? null,
    // Refusing and taking note make no identifier, whatever is granted besides.
    id: isGrant
      ? (previous?.id ?? (action !== 'acknowledge' && isAmong(true, named) ? randomId() : null))
      : null,
    givenAt,
    updatedAt,
    expiresAt: isShorter ? previous.expiresAt : expiresAt,
    model,
    region,
    locale,
    gpc,
    action,
    surface,
    ...answers,
  }
}

function isAmong(answer: boolean, { categories, services }: ByKind<boolean | undefined>): boolean {
  return [...Object.values(categories), ...Object.values(services)].includes(answer)
}

function toIso(time: number): string {
  return new Date(time).toISOString()
}
