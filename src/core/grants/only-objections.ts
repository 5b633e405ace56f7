import type { ConsentRecord } from '../record/record.js'

/** The refusals of a spent record, without its grants and its identifier. */
export function onlyObjections(record: ConsentRecord): ConsentRecord {
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
