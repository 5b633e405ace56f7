import type { ConsentConfig, ServiceConfig } from './description.js'
import { type Circumstances, modelFor, optionalCategories } from './models.js'
import type { ConsentRecord } from './record.js'

/** What may run, and whether there is anything left to ask. */
export interface Grants {
  readonly categories: Record<string, boolean>
  readonly services: Record<string, boolean>
  /** Every optional category has an answer that covers what is declared today. */
  readonly answered: boolean
}

/** Works out what a record, or its absence, allows under today's law and description. */
export function grantsFor(circumstances: Circumstances, record: ConsentRecord | null): Grants {
  const { config } = circumstances
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}
  for (const id of Object.keys(config.categories)) {
    categories[id] = categoryGrant(id, circumstances, record)
  }
  for (const [id, service] of Object.entries(config.services)) {
    services[id] = serviceGrant(id, service, circumstances, record)
  }
  return { categories, services, answered: unansweredIds(circumstances, record).length === 0 }
}

/** Nothing is known yet: only what needs no consent runs, in every model. */
export function requiredGrants({ config }: Circumstances): Grants {
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}
  for (const [id, category] of Object.entries(config.categories)) {
    categories[id] = category.required === true
  }
  for (const [id, { category }] of Object.entries(config.services)) {
    services[id] = Object.hasOwn(categories, category) && categories[category] === true
  }
  return { categories, services, answered: false }
}

/** The categories and services that no answer covers, categories first. */
export function unansweredIds(
  circumstances: Circumstances,
  record: ConsentRecord | null,
): string[] {
  const { config } = circumstances
  const optional = optionalCategories(config)
  const isOpen = (category: string, answer: boolean | undefined, since: string | undefined) =>
    answer === undefined ||
    (isStrict(category, circumstances) && isNewer(since, record?.updatedAt)) ||
    (answer && isForeignGrant(category, circumstances, record))
  return [
    ...optional.filter((id) => isOpen(id, record?.categories[id], config.categories[id]?.since)),
    ...Object.entries(config.services)
      .filter(([id, { category, since }]) => {
        if (!optional.includes(category) || !isNewer(since, record?.givenAt)) return false
        return isStrict(category, circumstances) && isOpen(category, record?.services[id], since)
      })
      .map(([id]) => id),
  ]
}

function categoryGrant(
  id: string,
  circumstances: Circumstances,
  record: ConsentRecord | null,
): boolean {
  const category = circumstances.config.categories[id]
  if (category?.required) return true
  return grant(id, record?.categories[id], category?.since, circumstances, record) ?? false
}

function serviceGrant(
  id: string,
  { category, since }: ServiceConfig,
  circumstances: Circumstances,
  record: ConsentRecord | null,
): boolean {
  const { categories } = circumstances.config
  // Production drops the check of the description; what hangs in the air is denied.
  if (!Object.hasOwn(categories, category)) return false
  if (categories[category]?.required) return true
  const own = record?.services[id]
  if (own !== undefined) return grant(category, own, since, circumstances, record)
  if (isStrict(category, circumstances) && isNewer(since, record?.givenAt)) return false
  return categoryGrant(category, circumstances, record)
}

/** One answer of the record, or the lack of one, under the category's model. */
function grant(
  category: string,
  answer: boolean | undefined,
  since: string | undefined,
  circumstances: Circumstances,
  record: ConsentRecord | null,
): boolean {
  if (answer === false) return false
  if (isStrict(category, circumstances)) {
    return (
      answer === true &&
      !isForeignGrant(category, circumstances, record) &&
      !isNewer(since, record?.updatedAt)
    )
  }
  // 11 CCR 7025(c)(3): the signal beats an earlier permission, unless that one was given knowing it.
  const sale = circumstances.config.categories[category]?.sale
  return !(circumstances.gpc && sale) || (answer === true && record?.gpc === true)
}

function isStrict(category: string, circumstances: Circumstances): boolean {
  return modelFor(category, circumstances) === 'opt-in'
}

/** Accepted by default in Texas is no consent in Paris. */
function isForeignGrant(
  category: string,
  circumstances: Circumstances,
  record: ConsentRecord | null,
): boolean {
  return isStrict(category, circumstances) && record?.model !== 'opt-in'
}

function isNewer(since: string | undefined, decidedAt: string | undefined): boolean {
  return since !== undefined && decidedAt !== undefined && Date.parse(since) > Date.parse(decidedAt)
}

/** The categories and services that came after the record's last full decision, for the banner to name. */
export function newIds(config: ConsentConfig, record: ConsentRecord | null): string[] {
  return [...Object.entries(config.categories), ...Object.entries(config.services)]
    .filter(([, { since }]) => isNewer(since, record?.givenAt))
    .map(([id]) => id)
}
