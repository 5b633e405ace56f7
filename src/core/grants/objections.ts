import type { ConsentConfig } from '../config/config.js'
import { daysFromNow, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import type { ConsentRecord } from '../record/record.js'
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
