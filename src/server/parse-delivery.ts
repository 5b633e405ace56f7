import type { ConsentConfig, ConsentModel } from '../core/config/config.js'
import { member } from '../core/define/checker.js'
import type { ConsentProof } from '../core/proof/proof.js'
import type { ConsentAction, DecisionSurface } from '../core/record/record.js'
import type { Delivery } from './proof-store.js'

/** One thing wrong with a delivery. */
export interface DeliveryIssue {
  /** The way to the value: `[0].proof.categories.marketing`. */
  readonly path: string
  readonly message: string
}

/** A delivery that is not kept, and why. */
export interface Refusal {
  /** As it was sent; null where it was no key. */
  readonly key: string | null
  /** It may be taken later: it speaks of what only a newer description knows. */
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

/** What no database takes: NUL, which Postgres refuses, its like, and halves of surrogate pairs. */
const UNFIT = /[\p{Cc}\p{Cs}]/u

/** Longer than any id, language tag or version, and too short to be of use for anything else. */
const LENGTH = 200

/** A hostile body gets no longer answer than a mistaken one. */
const MOST_ISSUES = 10

/**
 * Takes a delivery apart, and puts together again what it may hold: what nobody asked for is left out,
 * so no address and no name gets in this way. Ids are compared with the description where the record is
 * of its revision; an older one is kept as it is, since nobody remembers what that revision declared.
 */
export function parseDelivery(value: unknown, at: string, config: ConsentConfig): ParsedDelivery {
  /** What stays wrong. */
  const wrong: DeliveryIssue[] = []
  /** What a newer description may know, as while a release is being rolled out. */
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
    // What is none has been noted, and is not kept.
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
    const remedy = `is newer than the description's, ${config.revision}.`
    note(early, member(inside, 'revision'), remedy)
  }
  const answers = (kind: 'categories' | 'services'): Record<string, boolean> => {
    const path = member(inside, kind)
    const said = Object.entries(object(path, proof[kind]))
    for (const [id, answer] of said) {
      if (!isText(id)) note(wrong, path, `use ids of ${LENGTH} characters at most.`)
      else if (typeof answer !== 'boolean') note(wrong, member(path, id), 'use true or false.')
      else if (revision === config.revision && !Object.hasOwn(config[kind], id)) {
        note(early, member(path, id), 'is not in the description.')
      }
    }
    // Each a property of its own, also one that is called __proto__. All are answers, or noted above.
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
    region: textOrNull('region'),
    locale: text('locale'),
    gpc: read('gpc', isBoolean, 'use true or false.'),
    action: oneOf('action', ACTIONS),
    surface: oneOf('surface', SURFACES),
    categories: answers('categories'),
    services: answers('services'),
    libraryVersion: text('libraryVersion'),
    previousId: textOrNull('previousId'),
    // A release that knew nothing of it may still be open in a tab.
    textsHash: proof.textsHash === undefined ? null : textOrNull('textsHash'),
  }
  const isGrant = [kept.categories, kept.services].some((said) =>
    Object.values(said).includes(true),
  )
  if (wrong.length === 0 && kept.id !== null && !isGrant) {
    note(wrong, member(inside, 'id'), 'use null for whoever has granted nothing.')
  }

  const issues = [...wrong, ...early].slice(0, MOST_ISSUES)
  if (isKey && issues.length === 0) return { delivery: { key, proof: kept } }
  return { refusal: { key: isKey ? key : null, retry: wrong.length === 0, issues } }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LENGTH && !UNFIT.test(value)
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
