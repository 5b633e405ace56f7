import type { ConsentModel } from './description.js'
import { type Circumstances, modelsIn } from './models.js'
import { type ConsentRecord, isNewer } from './record.js'

/** What may run, and whether there is anything left to ask. */
export interface Grants {
  readonly categories: Record<string, boolean>
  readonly services: Record<string, boolean>
  /** Every optional category has an answer that covers what is declared today. */
  readonly answered: boolean
  /** The strictest model of all optional categories, for the first layer. */
  readonly model: ConsentModel
}

/**
 * Works out what a record allows under today's law and description: null is nothing stored, and
 * undefined nothing known yet, when only what needs no consent runs, in every model.
 */
export function grantsFor(
  circumstances: Circumstances,
  record: ConsentRecord | null | undefined,
): Grants {
  const { config, gpc } = circumstances
  const models = modelsIn(circumstances)
  const modelsThen = record && modelsIn({ ...circumstances, region: record.region })
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}
  let answered = record !== undefined

  const isStrict = (category: string) => models[category] === 'opt-in'
  // Accepted by default in Texas is no consent in Paris.
  const isConsent = (category: string) =>
    record?.model === 'opt-in' && modelsThen?.[category] === 'opt-in'
  const grants = (category: string, answer: boolean | undefined, isNew: boolean): boolean => {
    if (record === undefined || answer === false) return false
    if (isStrict(category)) return answer === true && isConsent(category) && !isNew
    // 11 CCR 7025(c)(3): the signal beats an earlier permission, unless that was given knowing it.
    return !(gpc && config.categories[category]?.sale) || (answer === true && record?.gpc === true)
  }

  for (const [id, { since }] of Object.entries(config.categories)) {
    const isAsked = id in models
    const answer = record?.categories[id]
    const isNew = isNewer(since, record?.updatedAt)
    categories[id] = !isAsked || grants(id, answer, isNew)
    const isOpen = isStrict(id) && (isNew || (answer && !isConsent(id)))
    if (isAsked && (answer === undefined || isOpen)) answered = false
  }
  for (const [id, { category, since }] of Object.entries(config.services)) {
    const own = record?.services[id]
    const isLate = isStrict(category) && isNewer(since, record?.givenAt)
    const isNew = isNewer(since, record?.updatedAt)
    // Production drops the check of the description: what hangs in the air is denied.
    services[id] =
      own !== undefined && category in models
        ? grants(category, own, isNew)
        : categories[category] === true && !isLate
    if (isLate && (own === undefined || isNew)) answered = false
  }
  const strictest = (['opt-in', 'opt-out', 'notice'] as const).find((model) =>
    Object.values(models).includes(model),
  )
  return { categories, services, answered, model: strictest ?? 'opt-in' }
}
