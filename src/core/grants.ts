import type { ConsentModel } from './description.js'
import { type Circumstances, modelsIn } from './models.js'
import { type ConsentRecord, isNewer, MODELS } from './record.js'

type ById<T> = Record<string, T>

/** What may run, and whether there is anything left to ask. */
export interface Grants {
  readonly categories: ById<boolean>
  readonly services: ById<boolean>
  /** The answers that still count, under the visitor's law and with what is declared today. */
  readonly standing: {
    readonly categories: ById<boolean | undefined>
    readonly services: ById<boolean | undefined>
  }
  /** Every optional category has an answer that covers what is declared today. */
  readonly answered: boolean
  /** The model of each category that a visitor decides on. */
  readonly models: ById<ConsentModel>
  /** The strictest of them, for the first layer. */
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
  const categories: ById<boolean> = {}
  const services: ById<boolean> = {}
  const standing: Grants['standing'] = { categories: {}, services: {} }
  let answered = record !== undefined

  const isStrict = (category: string) => models[category] === 'opt-in'

  /** Accepted by default in Texas is no consent in Paris, and what is new there has no answer yet. */
  const stands = (
    kind: keyof Grants['standing'],
    id: string,
    category: string,
    since: string | undefined,
  ) => {
    const answer = record?.[kind][id]
    const isConsent = record?.model === 'opt-in' && modelsThen?.[category] === 'opt-in'
    const isOpen =
      isStrict(category) && (isNewer(since, record?.updatedAt) || (answer && !isConsent))
    standing[kind][id] = isOpen ? undefined : answer
    return standing[kind][id]
  }
  const allows = (category: string, answer: boolean | undefined) => {
    if (record === undefined || answer === false) return false
    if (isStrict(category)) return answer === true
    // 11 CCR 7025(c)(3): the signal beats an earlier permission, unless that was given knowing it.
    return !(gpc && config.categories[category]?.sale) || (answer === true && record?.gpc === true)
  }

  for (const [id, { since }] of Object.entries(config.categories)) {
    const isAsked = id in models
    const answer = stands('categories', id, id, since)
    categories[id] = !isAsked || allows(id, answer)
    if (isAsked && answer === undefined) answered = false
  }
  for (const [id, { category, since }] of Object.entries(config.services)) {
    const answer = stands('services', id, category, since)
    const isLate = isStrict(category) && isNewer(since, record?.givenAt)
    // Production drops the check of the description: what hangs in the air is denied.
    services[id] =
      answer !== undefined && category in models
        ? allows(category, answer)
        : categories[category] === true && !isLate
    if (isLate && answer === undefined) answered = false
  }
  const model = MODELS.find((each) => Object.values(models).includes(each)) ?? 'opt-in'
  return { categories, services, standing, answered, models, model }
}
