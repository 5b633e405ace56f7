import type { ConsentConfig, ConsentModel } from '../core/config/config.js'
import { DAY_MS, lifetimeDays, MAX_LIFETIME_DAYS } from '../core/config/lifetime.js'
import type { GrantTarget } from '../core/config/register.js'
import { requireIds } from '../core/define/require-declared.js'
import { type Circumstances, modelsIn } from '../core/grants/models.js'
import type { ConsentRecord } from '../core/record/record.js'
import type { Migrate } from '../core/store/contract.js'

/** The record of one visitor in another tool. */
export interface OldRecord {
  /** The answers, by the other tool's own names. The visitor is asked about every other name. */
  readonly answers: Readonly<Record<string, boolean | undefined>>
  /** When: milliseconds since 1970, or ISO 8601. Left out, nothing is granted and the visitor is asked. */
  readonly givenAt?: number | string | undefined
  /** When it was last changed. @default givenAt */
  readonly updatedAt?: number | string | undefined
  /** When it expires, at most 400 days after `updatedAt`. @default the config's `lifetimeDays`, from `updatedAt` */
  readonly expiresAt?: number | string | undefined
  /** The other tool's id of the visitor; kept where something was granted, so that its proofs can be found. */
  readonly id?: string | undefined
  /** The language that was on screen. */
  readonly locale?: string | undefined
  /** The visitor's region, as ISO 3166: `FR`, `US-CA`. */
  readonly region?: string | undefined
}

/** The options of every reader for another tool's records. */
export interface ImportOptions {
  /**
   * The target of each of the other tool's names: a category, `{ service }`, or several of them. If
   * several names have the same target, it is granted only if all of them were.
   */
  readonly map: { readonly [theirs: string]: GrantTarget | readonly GrantTarget[] }
  /**
   * The revision of your config that asks the same questions as the other tool. If you raise the config's
   * revision later, old answers become invalid, like all others.
   */
  readonly revision: number
  /**
   * The model of the other tool. Pass `opt-out` or `notice` if it loaded services before an answer: such
   * an answer grants nothing under `opt-in`.
   *
   * @default 'opt-in'
   */
  readonly model?: ConsentModel | undefined
}

/** The same, for tools whose cookie or storage key can be renamed. */
export interface NamedImportOptions extends ImportOptions {
  /** The name of its cookie, or its key in `localStorage`. @default the tool's own name */
  readonly name?: string | undefined
}

/** Consent tools of this kind are younger. A smaller number is a date in seconds, or no date. */
const EARLIEST = Date.UTC(2010, 0)

/**
 * Creates a function for the option `migrate`. `read` gets the stored value and returns every old record
 * it finds. The newest is used.
 */
export function createReader(
  options: ImportOptions,
  read: (found: unknown) => readonly OldRecord[],
): Migrate {
  return (found, circumstances) => {
    const { config } = circumstances
    checkTargets(options.map, config)
    if (options.revision !== config.revision) return null
    const [newest] = [...read(found)].sort((a, b) => (lastAt(b) ?? 0) - (lastAt(a) ?? 0))
    return newest ? toRecord(newest, options, circumstances) : null
  }
}

function toRecord(
  old: OldRecord,
  { map, model = 'opt-in' }: ImportOptions,
  circumstances: Circumstances,
): ConsentRecord | null {
  const { config } = circumstances
  const models = modelsIn(circumstances)
  const given = toTime(old.givenAt)
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}

  /** The old answers for one category or service; undefined for names that the record lacks. */
  const answersTo = (kind: 'category' | 'service', id: string) =>
    Object.entries(map)
      .filter(([, targets]) => [targets].flat().some((target) => isTarget(target, kind, id)))
      .map(([name]) => (Object.hasOwn(old.answers, name) ? old.answers[name] : undefined))

  const take = (said: Record<string, boolean>, kind: 'category' | 'service', id: string) => {
    const category = kind === 'category' ? id : (config.services[id]?.category ?? '')
    const answers = answersTo(kind, id)
    if (!(category in models) || answers.length === 0) return
    if (answers.includes(false)) {
      // The age of an undated answer is unknown, so the visitor is asked. Only under `opt-out` and `notice`
      // does a refusal apply, dated on the day it was found.
      if (given !== undefined || models[category] !== 'opt-in') said[id] = false
    } else if (given !== undefined && answers.every((answer) => answer === true)) said[id] = true
  }
  for (const id of Object.keys(config.categories)) take(categories, 'category', id)
  for (const id of Object.keys(config.services)) take(services, 'service', id)
  for (const id of Object.keys(services)) {
    if (services[id] === categories[config.services[id]?.category ?? '']) delete services[id]
  }

  const answers = [...Object.values(categories), ...Object.values(services)]
  if (answers.length === 0) return null
  const isGrant = answers.includes(true)
  const updated = lastAt(old) ?? Date.now()
  const longest = updated + MAX_LIFETIME_DAYS * DAY_MS
  const expires =
    (given && timeOf(old.expiresAt)) ?? updated + lifetimeDays(config, isGrant) * DAY_MS
  return {
    id: isGrant ? fitting(old.id, /^[\x20-\x7e]{1,100}$/) : null,
    revision: config.revision,
    policyVersion: null,
    givenAt: new Date(given ?? updated).toISOString(),
    updatedAt: new Date(updated).toISOString(),
    expiresAt: new Date(Math.max(updated, Math.min(expires, longest))).toISOString(),
    model: given === undefined ? 'opt-out' : model,
    region: fitting(old.region, /^[A-Z]{2}(-[A-Z\d]{1,3})?$/),
    locale: fitting(old.locale, /^[A-Za-z]{2,8}([-_][A-Za-z\d]{1,8})*$/) ?? '',
    gpc: false,
    action: 'custom',
    surface: 'api',
    categories,
    services,
  }
}

function isTarget(target: GrantTarget, kind: 'category' | 'service', id: string): boolean {
  return typeof target === 'string'
    ? kind === 'category' && target === id
    : kind === 'service' && target.service === id
}

/** In development, throws for a target that is not declared. */
function checkTargets(map: ImportOptions['map'], config: ConsentConfig): void {
  for (const target of Object.values(map).flat() as GrantTarget[]) {
    if (typeof target === 'string') requireIds(config, 'category', [target], 'migrate')
    else requireIds(config, 'service', [target.service], 'migrate')
  }
}

/** When it was last changed; undefined without a date of the answer. */
function lastAt(old: OldRecord): number | undefined {
  const given = toTime(old.givenAt)
  return given && Math.max(given, toTime(old.updatedAt) ?? given)
}

/** A plausible time of an answer; undefined for other values, such as times in the future. */
function toTime(value: number | string | undefined): number | undefined {
  const time = timeOf(value)
  return time !== undefined && time >= EARLIEST && time <= Date.now() + DAY_MS ? time : undefined
}

function timeOf(value: number | string | undefined): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : value
  return typeof time === 'number' && Number.isFinite(time) ? Math.trunc(time) : undefined
}

function fitting(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null
}
