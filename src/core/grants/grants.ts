import type { ConsentConfig, ConsentModel, ServiceConfig } from '../config/config.js'
import { MODELS } from '../config/config.js'
import { isLater, type Reading } from '../record/valid.js'
import { type Circumstances, modelsIn } from './models.js'

type ById<T> = Record<string, T>

/** One value for each category and for each service. */
export interface ByKind<T> {
  readonly categories: ById<T>
  readonly services: ById<T>
}

/** A category or a service. Of a category, `category` is its own id. */
export type Subject = readonly [
  kind: keyof ByKind<unknown>,
  id: string,
  category: string,
  since: string | undefined,
]

/** The grants of a visitor, and the answers that are missing. */
export interface Grants extends ByKind<boolean> {
  /** The answers that still count, under the visitor's law and with what is declared today. */
  readonly standing: ByKind<boolean | undefined>
  /** Every optional category has an answer that covers what is declared today. */
  readonly answered: boolean
  /** The site has added something since the visitor answered, and that is left to ask. */
  readonly hasNews: boolean
  /** The model of each category that a visitor decides on. */
  readonly models: ById<ConsentModel>
  /** The strictest of them, for the first layer. */
  readonly model: ConsentModel
}

/** Every category, then every service. */
export function subjectsOf(config: ConsentConfig): Subject[] {
  return (['categories', 'services'] as const).flatMap((kind) =>
    Object.entries<Partial<ServiceConfig>>(config[kind]).map(
      ([id, { category = id, since }]): Subject => [kind, id, category, since],
    ),
  )
}

/** An object for values by id. Without a prototype: `__proto__` and `constructor` are ids like any other. */
export function byKind<T>(): ByKind<T> {
  return { categories: Object.create(null), services: Object.create(null) }
}

/**
 * Works out what a reading of the visitor's record allows under today's law and config. If the reading is
 * undefined, nothing is known yet: only what needs no consent is granted, in every model.
 *
 * Reads no clock unless a valid record meets a `since`: a page may be rendered before a request.
 */
export function grantsFor(circumstances: Circumstances, reading: Reading | undefined): Grants {
  const { config, gpc } = circumstances
  const record = reading?.record
  const valid = reading?.outcome === 'valid' ? record : undefined
  const models = modelsIn(circumstances)
  const modelsThen = record && modelsIn({ ...circumstances, region: record.region })
  const hasAnswered = valid && Object.keys(valid.categories).length > 0
  const granted = byKind<boolean>()
  const standing = byKind<boolean | undefined>()
  let hasNews = false
  let answered = true

  for (const [kind, id, category, since] of subjectsOf(config)) {
    const isService = kind === 'services'
    const isAsked = category in models
    const isStrict = models[category] === 'opt-in'
    const said = record?.[kind][id]
    // A grant counts under opt-in only if it was made under opt-in: accepted by default in Texas is no
    // consent in Paris.
    const isConsent = record?.model === 'opt-in' && modelsThen?.[category] === 'opt-in'
    const isOpen =
      isStrict && (!valid || isLater(since, valid.updatedAt) || (said === true && !isConsent))
    const isLate = isService && isStrict && isLater(since, valid?.givenAt)
    const answer = isOpen ? undefined : said
    // 11 CCR 7025(c)(3): the signal beats an earlier permission, unless that was given knowing it.
    const isBarred = gpc && config.categories[category]?.sale && !(answer && valid?.gpc)
    const isAllowed =
      reading !== undefined && answer !== false && (isStrict ? answer === true : !isBarred)

    standing[kind][id] = answer
    // A service without an answer of its own follows its category. In production a config is not checked,
    // and a service whose category is not declared is denied.
    granted[kind][id] =
      isService && (answer === undefined || !isAsked)
        ? granted.categories[category] === true && !isLate
        : isAllowed || !isAsked

    const isUnanswered = isService
      ? isLate && answer === undefined
      : isAsked && !(valid && answer !== undefined)
    // Until its day has come, it is denied but not asked about.
    const isComing = valid && since && Date.parse(since) > Date.now()
    if (isUnanswered && !isComing) {
      answered = false
      hasNews ||= hasAnswered === true && (said === undefined || isLater(since, valid.givenAt))
    }
  }
  const model = MODELS.find((each) => Object.values(models).includes(each)) ?? 'opt-in'
  return { ...granted, standing, answered, hasNews, models, model }
}
