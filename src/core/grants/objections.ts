import type { ConsentConfig } from '../config/config.js'
import { daysFromNow, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import type { ConsentRecord } from '../record/record.js'
import { isLater } from '../record/valid.js'
import { subjectsOf } from './grants.js'
import { modelsIn } from './models.js'

/** Whether a record holds an objection: a refusal where visitors are not asked, as under opt-out and notice. */
export function hasObjection(record: ConsentRecord, config: ConsentConfig): boolean {
  const { region, model } = record
  const models = modelsIn({ config, model: undefined, region, gpc: false })
  return subjectsOf(config).some(([kind, id, category]) => {
    const isAsked = model === 'opt-in' && models[category] === 'opt-in'
    return record[kind][id] === false && category in models && !isAsked
  })
}

/**
 * Until when storage keeps the text of a record: until it expires. With an objection, for the longest
 * term from now, because an objection does not end by age as a consent does.
 */
export function keptUntil(record: ConsentRecord, config: ConsentConfig): string {
  return hasObjection(record, config) ? daysFromNow(MAX_LIFETIME_DAYS) : record.expiresAt
}

/** Renews a refusal under opt-out, once a day. Any other record is returned as it is. */
export function renewOptOut(record: ConsentRecord, config: ConsentConfig): ConsentRecord {
  const isFresh = isLater(record.expiresAt, daysFromNow(MAX_LIFETIME_DAYS - 1))
  return record.model === 'opt-out' && hasObjection(record, config) && !isFresh
    ? { ...record, expiresAt: daysFromNow(MAX_LIFETIME_DAYS) }
    : record
}

/** The refusals of a spent record, without its grants and its identifier. */
export function objectionsOf(record: ConsentRecord): ConsentRecord {
  return {
    ...record,
    id: null,
    gpc: false,
    categories: refusalsIn(record.categories),
    services: refusalsIn(record.services),
  }
}

function refusalsIn(answers: Readonly<Record<string, boolean | undefined>>): Record<string, false> {
  const ids = Object.keys(answers).filter((id) => answers[id] === false)
  return Object.fromEntries(ids.map((id) => [id, false]))
}
