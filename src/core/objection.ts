import type { ConsentConfig } from './description.js'
import { subjectsOf } from './grants.js'
import { modelsIn } from './models.js'
import { type ConsentRecord, DAY_MS, MAX_LIFETIME_DAYS } from './record.js'

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
  const longest = Date.now() + MAX_LIFETIME_DAYS * DAY_MS
  return new Date(Math.max(longest, Date.parse(record.expiresAt))).toISOString()
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
  const refused = Object.keys(answers).filter((id) => answers[id] === false)
  return Object.fromEntries(refused.map((id) => [id, false]))
}
