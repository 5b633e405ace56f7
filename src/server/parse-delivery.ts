import type { ConsentConfig, ConsentModel } from '../core/config/config.js'
import { member } from '../core/define/checker.js'
import type { ConsentProof } from '../core/proof/proof.js'
import type { ConsentAction, DecisionSurface } from '../core/record/record.js'
import type { Delivery } from './proof-store.js'

/** One thing wrong with a delivery. */
export interface DeliveryIssue {
  /** The path of the value: `[0].proof.categories.marketing`. */
  readonly path: string
  readonly message: string
}

/** A delivery that is not stored, and why. */
export interface Refusal {
  /** The key as it was sent; null if it is not a key. */
  readonly key: string | null
  /** True if a later try can succeed: the proof has ids that only a newer config declares. */
  readonly retry: boolean
  readonly issues: readonly DeliveryIssue[]
}

export type ParsedDelivery = { readonly delivery: Delivery } | { readonly refusal: Refusal }

type Fields = Readonly<Record<string, unknown>>

const ACTIONS: Record<ConsentAction, true> = {
  'accept-all': true,
  'reject-all': true,
  custom: true,
  dismiss: true,
  acknowledge: true,
  withdraw: true,
}
const SURFACES: Record<DecisionSurface, true> = {
  banner: true,
  preferences: true,
  gate: true,
  policy: true,
  api: true,
}
const MODELS: Record<ConsentModel, true> = { 'opt-in': true, 'opt-out': true, notice: true }

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/** A language tag, as in `lang`: `fr`, `zh-Hant-TW`. With `_` too, as records of other tools have it. */
const LANGUAGE = /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i

/** An ISO 3166 code of a country or of a part of one: `FR`, `US-CA`. */
const REGION = /^[a-z]{2}(-[a-z\d]{1,3})?$/i

/** Control characters and lone surrogates: Postgres refuses NUL, and UTF-8 cannot hold a surrogate. */
const UNFIT = /[\p{Cc}\p{Cs}]/u

/** Long enough for every id and version, and too short to smuggle in other data. */
const LENGTH = 200

/** Keeps the answer to a hostile body short. */
const MOST_ISSUES = 10

/**
 * Checks a delivery and copies the fields of a proof. Other fields are dropped, so that no address and
 * no name is stored. Ids are compared with the config if the proof has its revision. A proof of an older
 * revision keeps its ids, because what that revision declared is no longer available.
 */
export function parseDelivery(value: unknown, at: string, config: ConsentConfig): ParsedDelivery {
  /** Issues that a later try has, too. */
  const wrong: DeliveryIssue[] = []
  /** Issues that go away once this server has the newer config, as during a release. */
  const early: DeliveryIssue[] = []

  const note = (issues: DeliveryIssue[], path: string, message: string) => {
    if (issues.length < MOST_ISSUES) issues.push({ path: path.slice(0, LENGTH), message })
  }
  const object = (path: string, one: unknown): Fields => {
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) return one as Fields
    note(wrong, path, 'use an object.')
    return {}
  }
  const { key, proof: given } = object(at, value)
  const isKey = typeof key === 'string' && UUID.test(key)
  if (!isKey) note(wrong, member(at, 'key'), 'use a random UUID, a new one for each decision.')

  const inside = member(at, 'proof')
  const proof = object(inside, given)
  const read = <T>(name: string, is: (one: unknown) => one is T, remedy: string): T => {
    const one = proof[name]
    if (!is(one)) note(wrong, member(inside, name), remedy)
    // A wrong value is noted above, so the delivery is refused.
    return one as T
  }
  const text = (name: string) => read(name, isText, `use a text, ${LENGTH} characters at most.`)
  const textOrNull = (name: string) =>
    read(name, orNull(isText), `use null or a text, ${LENGTH} characters at most.`)
  const instant = (name: string) => read(name, isInstant, 'use UTC: 2026-11-24T12:00:00.000Z.')
  const oneOf = <T extends string>(name: string, known: Record<T, true>) =>
    read(
      name,
      (one): one is T => typeof one === 'string' && Object.hasOwn(known, one),
      `use one of ${Object.keys(known).join(', ')}.`,
    )
  const revision = read('revision', isRevision, 'use a whole number from 1.')
  if (isRevision(revision) && revision > config.revision) {
    const remedy = `is newer than the config's revision, ${config.revision}.`
    note(early, member(inside, 'revision'), remedy)
  }
  const answers = (kind: 'categories' | 'services'): Record<string, boolean> => {
    const path = member(inside, kind)
    const said = Object.entries(object(path, proof[kind]))
    for (const [id, answer] of said) {
      if (!isText(id)) note(wrong, path, `use ids of ${LENGTH} characters at most.`)
      else if (typeof answer !== 'boolean') note(wrong, member(path, id), 'use true or false.')
      else if (revision === config.revision && !Object.hasOwn(config[kind], id)) {
        note(early, member(path, id), 'is not declared in the config.')
      }
    }
    // fromEntries makes an own property of an id `__proto__`, too. Wrong answers are noted above.
    return Object.fromEntries(said) as Record<string, boolean>
  }
  const kept: ConsentProof = {
    id: textOrNull('id'),
    revision,
    policyVersion: textOrNull('policyVersion'),
    givenAt: instant('givenAt'),
    updatedAt: instant('updatedAt'),
    expiresAt: instant('expiresAt'),
    model: oneOf('model', MODELS),
    region: read('region', orNull(isRegion), 'use null or an ISO 3166 code such as FR or US-CA.'),
    locale: read('locale', isLanguage, 'use a language tag such as fr or pt-BR.'),
    gpc: read('gpc', isBoolean, 'use true or false.'),
    action: oneOf('action', ACTIONS),
    surface: oneOf('surface', SURFACES),
    categories: answers('categories'),
    services: answers('services'),
    libraryVersion: text('libraryVersion'),
    previousId: textOrNull('previousId'),
    // A tab may still run a release that did not send it.
    textsHash: proof.textsHash === undefined ? null : textOrNull('textsHash'),
  }
  const isGrant = [kept.categories, kept.services].some((said) =>
    Object.values(said).includes(true),
  )
  if (wrong.length === 0 && kept.id !== null && !isGrant) {
    note(wrong, member(inside, 'id'), 'use null for a visitor who has granted nothing.')
  }

  const issues = [...wrong, ...early].slice(0, MOST_ISSUES)
  if (isKey && issues.length === 0) return { delivery: { key, proof: kept } }
  return { refusal: { key: isKey ? key : null, retry: wrong.length === 0, issues } }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LENGTH && !UNFIT.test(value)
}

function isLanguage(value: unknown): value is string {
  return isText(value) && LANGUAGE.test(value)
}

function isRegion(value: unknown): value is string {
  return isText(value) && REGION.test(value)
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))
}

function isRevision(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function orNull<T>(is: (value: unknown) => value is T) {
  return (value: unknown): value is T | null => value === null || is(value)
}
