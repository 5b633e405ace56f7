import type { ConsentConfig, ConsentModel, ServiceConfig } from '../config/config.js'
import { MODELS } from '../config/config.js'
import { type ConsentRecord, isNewer } from '../record/record.js'
import { type Circumstances, modelsIn } from './models.js'

type ById<T> = Record<string, T>

/** One value for each category and for each service. */
export interface ByKind<T> {
  readonly categories: ById<T>
  readonly services: ById<T>
}

/** What may run, and whether there is anything left to ask. */
export interface Grants extends ByKind<boolean> {
  /** The answers that still count, under the visitor's law and with what is declared today. */
  readonly standing: ByKind<boolean | undefined>
  /** Every optional category has an answer that covers what is declared today. */
  readonly answered: boolean
  /** The model of each category that a visitor decides on. */
  readonly models: ById<ConsentModel>
  /** The strictest of them, for the first layer. */
  readonly model: ConsentModel
}

/** Everything that can be granted: categories, which are their own, and then services. */
export function subjectsOf(config: ConsentConfig) {
  return (['categories', 'services'] as const).flatMap((kind) =>
    Object.entries<Partial<ServiceConfig>>(config[kind]).map(
      ([id, { category = id, since }]) => [kind, id, category, since] as const,
    ),
  )
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
  const granted: ByKind<boolean> = { categories: {}, services: {} }
  const standing: Grants['standing'] = { categories: {}, services: {} }
  let answered = record?.givenAt !== ''

  for (const [kind, id, category, since] of subjectsOf(config)) {
    const isService = kind === 'services'
    const isAsked = category in models
    const isStrict = models[category] === 'opt-in'
    const said = record?.[kind][id]
    // Accepted by default in Texas is no consent in Paris.
    const isConsent = record?.model === 'opt-in' && modelsThen?.[category] === 'opt-in'
    const isOpen =
      isStrict && (!record?.givenAt || isNewer(since, record?.updatedAt) || (said && !isConsent))
    const isLate = isService && isStrict && isNewer(since, record?.givenAt)
    const answer = isOpen ? undefined : said
    // 11 CCR 7025(c)(3): the signal beats an earlier permission, unless that was given knowing it.
    const isBarred = gpc && config.categories[category]?.sale && !(answer && record?.gpc)
    const isAllowed =
      record !== undefined && answer !== false && (isStrict ? answer === true : !isBarred)

    standing[kind][id] = answer
    // Production drops the check of the description: a service that hangs in the air is denied.
    granted[kind][id] =
      isService && (answer === undefined || !isAsked)
        ? granted.categories[category] === true && !isLate
        : isAllowed || !isAsked
    const isComing = Date.parse(since as string) > Date.now()
    if (answer === undefined && !isComing && (isService ? isLate : isAsked)) answered = false
  }
  const model = MODELS.find((each) => Object.values(models).includes(each)) ?? 'opt-in'
  return { ...granted, standing, answered, models, model }
}
