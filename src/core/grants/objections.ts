import type { ConsentConfig } from '../config/config.js'
import { DAY_MS, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import type { ConsentRecord } from '../record/record.js'
import { subjectsOf } from './grants.js'
import { modelsIn } from './models.js'

/** Whether a record is outdated, so that it says no more than its refusals do where nobody is asked. */
export function isSpent({ givenAt }: ConsentRecord): boolean {
  return givenAt === ''
}

/** Whether a record refuses something where nobody is asked, as opt-out and notice do. */
export function hasObjection(record: ConsentRecord, config: ConsentConfig): boolean {
  const { region, model } = record
  const models = modelsIn({ config, model: undefined, region, gpc: false })
  return subjectsOf(config).some(([kind, id, category]) => {
    const isAsked = model === 'opt-in' && models[category] === 'opt-in'
    return record[kind][id] === false && category in models && !isAsked
  })
}

/**
 * Until when the text of a record stays in storage: as long as it counts, and where it holds an objection
 * for the longest term after this visit. An objection does not end by age as a consent does.
 */
export function keptUntil(record: ConsentRecord, config: ConsentConfig): string {
  if (!hasObjection(record, config)) return record.expiresAt
  // A record lasts no longer, but for a day that a clock may be off.
  return daysFromNow(MAX_LIFETIME_DAYS)
}

/** The record with a new term, where a refusal under opt-out is renewed by visits; else as it is. */
export function renewOptOut(record: ConsentRecord, config: ConsentConfig): ConsentRecord {
  // Once a day is enough.
  const isFresh = record.expiresAt > daysFromNow(MAX_LIFETIME_DAYS - 1)
  return record.model === 'opt-out' && hasObjection(record, config) && !isFresh
    ? { ...record, expiresAt: daysFromNow(MAX_LIFETIME_DAYS) }
    : record
}

/** The instant so many days from now, as records write it. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString()
}

/** What stays of an outdated record: its refusals, outdated themselves, and no identifier. */
export function objectionsOf(record: ConsentRecord): ConsentRecord {
  const now = new Date().toISOString()
  return {
    ...record,
    id: null,
    gpc: false,
    givenAt: now,
    updatedAt: now,
    categories: refusalsIn(record.categories),
    services: refusalsIn(record.services),
  }
}

function refusalsIn(answers: Readonly<Record<string, boolean | undefined>>): Record<string, false> {
  const ids = Object.keys(answers).filter((id) => answers[id] === false)
  return Object.fromEntries(ids.map((id) => [id, false]))
}
