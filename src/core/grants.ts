import { type Circumstances, modelFor } from './models.js'
import { type ConsentRecord, isNewer } from './record.js'

/** What may run, and whether there is anything left to ask. */
export interface Grants {
  readonly categories: Record<string, boolean>
  readonly services: Record<string, boolean>
  /** Every optional category has an answer that covers what is declared today. */
  readonly answered: boolean
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
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}
  let answered = record !== undefined

  const isStrict = (category: string, region = circumstances.region) =>
    modelFor(category, { ...circumstances, region }) === 'opt-in'
  // Accepted by default in Texas is no consent in Paris.
  const isConsent = (category: string) =>
    record?.model === 'opt-in' && isStrict(category, record.region)
  const grants = (category: string, answer: boolean | undefined, isNew: boolean): boolean => {
    if (record === undefined || answer === false) return false
    if (isStrict(category)) return answer === true && isConsent(category) && !isNew
    // 11 CCR 7025(c)(3): the signal beats an earlier permission, unless that was given knowing it.
    return !(gpc && config.categories[category]?.sale) || (answer === true && record?.gpc === true)
  }

  for (const [id, { required, since }] of Object.entries(config.categories)) {
    const answer = record?.categories[id]
    const isNew = isNewer(since, record?.updatedAt)
    categories[id] = required === true || grants(id, answer, isNew)
    const isOpen = isNew || (answer && !isConsent(id))
    if (!required && (answer === undefined || (isStrict(id) && isOpen))) answered = false
  }
  for (const [id, { category, since }] of Object.entries(config.services)) {
    const own = record?.services[id]
    const isLate = isNewer(since, record?.givenAt) && isStrict(category)
    const isNew = isNewer(since, record?.updatedAt)
    // Production drops the check of the description: what hangs in the air is denied.
    const declared = Object.hasOwn(categories, category) && config.categories[category]
    const inherited = categories[category] === true && !isLate
    if (!declared) services[id] = false
    else if (declared.required) services[id] = true
    else {
      services[id] = own === undefined ? inherited : grants(category, own, isNew)
      if (isLate && (own === undefined || isNew)) answered = false
    }
  }
  return { categories, services, answered }
}
