import type { ConsentConfig } from './description.js'
import { type Circumstances, modelFor } from './models.js'
import type { ConsentRecord } from './record.js'

/** What may run, and whether there is anything left to ask. */
export interface Grants {
  readonly categories: Record<string, boolean>
  readonly services: Record<string, boolean>
  /** Every optional category has an answer that covers what is declared today. */
  readonly answered: boolean
}

type GivenRecord = Pick<
  ConsentRecord,
  'givenAt' | 'updatedAt' | 'model' | 'gpc' | 'categories' | 'services'
>

/**
 * Works out what a record allows under today's law and description: null is nothing stored, and
 * undefined nothing known yet, when only what needs no consent runs, in every model.
 */
export function grantsFor(
  circumstances: Circumstances,
  record: GivenRecord | null | undefined,
): Grants {
  const { config, gpc } = circumstances
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}
  let answered = record !== undefined

  const isStrict = (category: string) => modelFor(category, circumstances) === 'opt-in'
  const grants = (category: string, answer: boolean | undefined, isNew: boolean): boolean => {
    if (record === undefined || answer === false) return false
    // Accepted by default in Texas is no consent in Paris.
    if (isStrict(category)) return answer === true && record?.model === 'opt-in' && !isNew
    // 11 CCR 7025(c)(3): the signal beats an earlier permission, unless that was given knowing it.
    return !(gpc && config.categories[category]?.sale) || (answer === true && record?.gpc === true)
  }

  for (const [id, { required, since }] of Object.entries(config.categories)) {
    const answer = record?.categories[id]
    const isNew = isNewer(since, record?.updatedAt)
    categories[id] = required === true || grants(id, answer, isNew)
    const isOpen = isNew || (answer && record?.model !== 'opt-in')
    if (!required && (answer === undefined || (isStrict(id) && isOpen))) answered = false
  }
  for (const [id, { category, since }] of Object.entries(config.services)) {
    // Production drops the check of the description; what hangs in the air is denied.
    const declared = Object.hasOwn(config.categories, category) && config.categories[category]
    const own = record?.services[id]
    const cameLater = isNewer(since, record?.givenAt)
    const isNew = isNewer(since, record?.updatedAt)
    services[id] =
      declared !== false &&
      declared !== undefined &&
      (declared.required === true ||
        (own === undefined
          ? categories[category] === true && !(cameLater && isStrict(category))
          : grants(category, own, isNew)))
    const isOpen = cameLater && (own === undefined || isNew)
    if (declared && !declared.required && isOpen && isStrict(category)) answered = false
  }
  return { categories, services, answered }
}

/** The categories and services that came after the record's last full decision, for the banner to name. */
export function newIds(config: ConsentConfig, record: ConsentRecord | null): string[] {
  return Object.entries({ ...config.services, ...config.categories })
    .filter(([, { since }]) => isNewer(since, record?.givenAt))
    .map(([id]) => id)
}

function isNewer(since: string | undefined, decidedAt: string | undefined): boolean {
  return !!since && !!decidedAt && Date.parse(since) > Date.parse(decidedAt)
}
