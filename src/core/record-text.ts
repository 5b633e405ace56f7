import type { ConsentConfig } from './description.js'
import { hash, serviceKey } from './hash.js'
import { ACTIONS, type ConsentRecord, MODELS, SURFACES } from './record.js'

// Delimited text: a tenth of what URL-encoded JSON takes, and both marks pass through
// encodeURIComponent and cookies as they are. Services travel as short hashes, so that a service
// added later shifts nobody's answer.
const FIELD = '~'
const ITEM = '!'
const FORMAT = '1'

/** The stored form of a record: plain ASCII, safe in a cookie, guarded by a checksum. */
export function encodeRecord(record: ConsentRecord): string {
  const { categories, services } = record
  const keys = (answer: boolean) =>
    Object.keys(services)
      .filter((id) => services[id] === answer)
      .map(serviceKey)
      .join('')
  const body = [
    FORMAT,
    record.revision,
    orNone(record.policyVersion),
    orNone(record.id),
    ...[record.givenAt, record.updatedAt, record.expiresAt].map((at) =>
      Date.parse(at).toString(36),
    ),
    MODELS.indexOf(record.model),
    orNone(record.region),
    escapeText(record.locale),
    Number(record.gpc),
    ACTIONS.indexOf(record.action),
    SURFACES.indexOf(record.surface),
    Object.keys(categories)
      .map((id) => Number(categories[id]) + escapeText(id))
      .join(ITEM),
    keys(true),
    keys(false),
  ].join(FIELD)
  return body + FIELD + hash(body)
}

/**
 * The record behind a stored text, or null when it is not one of ours, was cut short or tampered
 * with. Whether it counts today is for `readRecord` to say. Answers about categories and services
 * that the description no longer has are left out.
 */
export function decodeRecord(text: string, config: ConsentConfig): unknown {
  const end = text.lastIndexOf(FIELD)
  const body = text.slice(0, end)
  if (end < 0 || hash(body) !== text.slice(end + 1)) return null
  const fields = body.split(FIELD)
  if (fields[0] !== FORMAT) return null
  const field = (index: number) => fields[index] ?? ''
  try {
    const [givenAt, updatedAt, expiresAt] = [4, 5, 6].map((index) =>
      new Date(Number.parseInt(field(index), 36)).toISOString(),
    )
    return {
      id: noneOr(field(3)),
      revision: Number(field(1)),
      policyVersion: noneOr(field(2)),
      givenAt,
      updatedAt,
      expiresAt,
      model: MODELS[Number(field(7))],
      region: noneOr(field(8)),
      locale: decodeURIComponent(field(9)),
      gpc: field(10) === '1',
      action: ACTIONS[Number(field(11))],
      surface: SURFACES[Number(field(12))],
      categories: decodeCategories(field(13), config),
      services: decodeServices(field(14), field(15), config),
    }
  } catch {
    // A date out of range or a broken percent sign: somebody wrote this by hand.
    return null
  }
}

function decodeCategories(text: string, config: ConsentConfig): Record<string, boolean> {
  const answers: Record<string, boolean> = {}
  for (const item of text.split(ITEM)) {
    const id = decodeURIComponent(item.slice(1))
    if (Object.hasOwn(config.categories, id)) answers[id] = item[0] === '1'
  }
  return answers
}

function decodeServices(
  granted: string,
  denied: string,
  config: ConsentConfig,
): Record<string, boolean> {
  const answers: Record<string, boolean> = {}
  const said = (keys: string) => new Set(keys.match(/.{5}/g))
  const yes = said(granted)
  const no = said(denied)
  for (const id of Object.keys(config.services)) {
    const key = serviceKey(id)
    if (yes.has(key) || no.has(key)) answers[id] = !no.has(key)
  }
  return answers
}

// An empty text and null must come back as what they were.
function orNone(text: string | null): string {
  return text === null ? '' : `.${escapeText(text)}`
}

function noneOr(text: string): string | null {
  return text === '' ? null : decodeURIComponent(text.slice(1))
}

function escapeText(text: string): string {
  return encodeURIComponent(text).replace(/[~!]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}
