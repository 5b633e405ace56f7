import { DAY_MS, daysFromNow, lifetimeDays, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import { randomId } from '../record/random-id.js'
import type { ConsentAction, ConsentRecord, DecisionSurface } from '../record/record.js'
import { isLater, type Reading, validRecord } from '../record/valid.js'
import { type ByKind, byKind, grantsFor, subjectsOf } from './grants.js'
import type { Circumstances } from './models.js'

/** One act of a visitor. */
export interface Act extends ByKind<boolean | undefined> {
  readonly action: ConsentAction
  readonly surface: DecisionSurface
  /** The language on screen. */
  readonly locale: string
}

/** Makes the record that follows from an act. Earlier answers that still count are kept. */
export function decide(
  act: Act,
  circumstances: Circumstances,
  reading: Reading | undefined,
): ConsentRecord {
  const { config, region, gpc } = circumstances
  const previous = validRecord(reading)
  const { models, model, standing, ...grants } = grantsFor(circumstances, reading)
  const isFull = Object.keys(models).every((id) => act.categories[id] !== undefined)
  const now = Date.now()
  // Of two records the later one wins: if the clock was set back, this record must not be the earlier one,
  // and not too new for the clock either.
  const later = Math.min((Date.parse(previous?.updatedAt as string) || 0) + 1, now + DAY_MS)
  const updatedAt = new Date(Math.max(now, later)).toISOString()
  const givenAt = (!isFull && previous?.givenAt) || updatedAt
  const answers = byKind<boolean>()
  for (const [kind, id, category, since] of subjectsOf(config)) {
    const stood = standing[kind][id]
    // A grant is kept while it counts, a refusal until something new is asked.
    const kept = stood && !grants[kind][id] ? undefined : stood
    const answer = act[kind][id] ?? act.categories[category] ?? kept
    // A service has an entry if its category alone would not give the same result.
    const isOwn = kind === 'categories' || answer !== answers.categories[category]
    const isNeeded = category in models && (isOwn || isLater(since, givenAt))
    if (answer !== undefined && isNeeded) answers[kind][id] = answer
  }

  const isGrant = isAmong(true, answers)
  const isOptOut = model === 'opt-out' && isAmong(false, answers)
  // Under opt-out a refusal lasts for the longest term, and visits renew it.
  const isLongest = model === 'opt-out' && (isOptOut || !isGrant)
  const expiresAt = daysFromNow(isLongest ? MAX_LIFETIME_DAYS : lifetimeDays(config, isGrant))
  const isShorter = previous && !isFull && !isOptOut && isLater(expiresAt, previous.expiresAt)
  return {
    ...act,
    revision: config.revision,
    policyVersion: config.policy?.version ?? null,
    // Refusing and acknowledging make no identifier, even if something is granted by default.
    id: isGrant
      ? (previous?.id ?? (act.action !== 'acknowledge' && isAmong(true, act) ? randomId() : null))
      : null,
    givenAt,
    updatedAt,
    expiresAt: isShorter ? previous.expiresAt : expiresAt,
    model,
    region,
    gpc,
    ...answers,
  }
}

function isAmong(answer: boolean, { categories, services }: ByKind<boolean | undefined>): boolean {
  return [...Object.values(categories), ...Object.values(services)].includes(answer)
}
