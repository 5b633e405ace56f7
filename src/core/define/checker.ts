import { STANDARD_PURPOSES, type StandardPurpose } from '../config/standard-purposes.js'
import type { ConfigIssue } from './config-error.js'
import { show } from './show.js'
import { suggest, unknownField, unknownId } from './suggest.js'

export type Fields = Record<string, unknown>

const SAFEGUARDS = ['dpf', 'adequacy', 'scc', 'none']

// A time without a zone is another instant on every machine.
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

/** Collects every problem, so that a developer can fix all of them at once. */
export class Checker {
  readonly issues: ConfigIssue[] = []

  add(path: string, message: string): void {
    this.issues.push({ path: path || 'config', message })
  }

  /** A wrong or missing value, and what to do. */
  fail(path: string, value: unknown, remedy: string): void {
    this.add(
      path,
      value === undefined ? `is required; ${remedy}` : `${show(value)} is not valid; ${remedy}`,
    )
  }

  /** An object with no other keys than these. */
  object(path: string, value: unknown, keys: readonly string[]): Fields | undefined {
    if (!isObject(value)) {
      if (value === undefined) this.add(path, 'is required and must be an object.')
      else this.add(path, `${show(value)} is not valid; it must be an object.`)
      return undefined
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) this.add(member(path, key), unknownField(key, keys))
    }
    return value
  }

  /** The entries of an object whose keys are the site's ids, with their paths. None if it is missing. */
  entries(path: string, value: unknown): { id: string; at: string; value: unknown }[] {
    if (value === undefined) return []
    if (!isObject(value)) {
      this.fail(path, value, 'use an object with ids as keys.')
      return []
    }
    return Object.entries(value).map(([id, one]) => {
      const at = member(path, id)
      // Grants are looked up by id, and every object has these.
      if (id === '' || id in Object.prototype) {
        this.add(at, `"${id}" cannot be an id in JavaScript; choose another one.`)
      }
      return { id, at, value: one }
    })
  }

  known(path: string, kind: string, id: unknown, all: readonly string[]): void {
    if (!all.includes(id as string)) this.add(path, unknownId(kind, id, all))
  }

  boolean(path: string, value: unknown): void {
    if (value !== undefined && typeof value !== 'boolean')
      this.fail(path, value, 'use true or false.')
  }

  /** A day, or an instant, in ISO 8601. */
  date(path: string, value: unknown): void {
    if (value === undefined) return
    const isDate =
      typeof value === 'string' && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value))
    if (!isDate)
      this.fail(
        path,
        value,
        "use an ISO date such as '2026-11-01', and with a time its zone: '2026-11-01T09:00Z'.",
      )
  }

  /** A text, or texts by language tag, none of them empty. */
  text(path: string, value: unknown): void {
    if (typeof value === 'string' && value !== '') return
    if (!isObject(value)) {
      this.fail(path, value, "use a text, or texts by language such as { en: '…', fr: '…' }.")
      return
    }
    if (Object.keys(value).length === 0)
      this.fail(path, value, 'use a text in at least one language.')
    for (const [tag, one] of Object.entries(value)) {
      if (!isLanguageTag(tag))
        this.add(
          member(path, tag),
          `"${tag}" is not a language tag; use BCP 47 such as en or pt-BR.`,
        )
      if (typeof one !== 'string' || one === '') this.fail(member(path, tag), one, 'use a text.')
    }
  }

  /** A text, or `{ standard: … }` with the id of a standard purpose. */
  purpose(path: string, value: unknown): void {
    if (!isObject(value) || !('standard' in value)) {
      this.text(path, value)
      return
    }
    const { standard } = value
    this.object(path, value, ['standard'])
    if (STANDARD_PURPOSES.includes(standard as StandardPurpose)) return
    const near = typeof standard === 'string' && suggest(standard, STANDARD_PURPOSES)
    const remedy = near
      ? `did you mean ${JSON.stringify(near)}?`
      : `use a text of your own, or one of: ${STANDARD_PURPOSES.join(', ')}.`
    this.add(`${path}.standard`, `${show(standard)} is not a standard purpose; ${remedy}`)
  }

  /** A text, or a country with a safeguard. */
  transfer(path: string, value: unknown): void {
    if (!isObject(value) || !('country' in value || 'safeguard' in value)) {
      this.text(path, value)
      return
    }
    const { country, safeguard } = value
    this.object(path, value, ['country', 'safeguard'])
    if (country === undefined)
      this.fail(`${path}.country`, country, "use an ISO 3166-1 code in capitals such as 'US'.")
    this.country(`${path}.country`, country)
    if (!SAFEGUARDS.includes(safeguard as string)) {
      this.fail(`${path}.safeguard`, safeguard, `use one of: ${SAFEGUARDS.join(', ')}.`)
    }
  }

  /** The month or the day on which facts were checked. */
  checkedDate(path: string, value: unknown): void {
    const isDate =
      typeof value === 'string' &&
      /^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(value) &&
      !Number.isNaN(Date.parse(value))
    if (value !== undefined && !isDate) {
      this.fail(path, value, "use a month or a day such as '2026-11' or '2026-11-30'.")
    }
  }

  /** A text that visitors do not read, so in one language. */
  plainText(path: string, value: unknown, remedy: string): void {
    if (value !== undefined && !(typeof value === 'string' && value !== ''))
      this.fail(path, value, remedy)
  }

  country(path: string, value: unknown): void {
    if (value !== undefined && !(typeof value === 'string' && /^[A-Z]{2}$/.test(value))) {
      this.fail(path, value, "use an ISO 3166-1 code in capitals such as 'IE'.")
    }
  }

  /** An address of a link: http(s), a path of the site, and mailto if `mail` is true. */
  url(path: string, value: unknown, mail = false): void {
    if (value === undefined) return
    this.text(path, value)
    for (const one of isObject(value) ? Object.values(value) : [value]) {
      if (typeof one === 'string' && !isWebUrl(one, mail)) {
        const allowed = mail ? 'an http, https or mailto address' : 'an http or https address'
        this.fail(path, one, `use ${allowed}, or a path of the site.`)
      }
    }
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWebUrl(text: string, mail: boolean): boolean {
  if (/^(\/(?!\/)|#|\?|\.\.?\/)/.test(text)) return true
  try {
    const { protocol } = new URL(text)
    return ['http:', 'https:'].includes(protocol) || (mail && protocol === 'mailto:')
  } catch {
    return false
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The path of a field, as written in code: `services.youtube`, `services['google-maps']`. */
export function member(path: string, key: string): string {
  if (!/^[a-z_$][\w$]*$/i.test(key)) return `${path}[${JSON.stringify(key).replaceAll('"', "'")}]`
  return path ? `${path}.${key}` : key
}
