import type { Migrate } from '../core/store/contract.js'
import { createReader, type NamedImportOptions, type OldRecord } from './old-record.js'
import { asObject, isoTime, jsonObject, oldTexts } from './old-texts.js'

/** The options of the reader for vanilla-cookieconsent. */
export interface VanillaCookieConsentOptions extends NamedImportOptions {
  /** Its own `revision`, as last configured: answers to another one are asked. @default any */
  readonly theirRevision?: number | undefined
}

/**
 * Reads what vanilla-cookieconsent 3 stored: JSON, percent-encoded in a cookie or plain in
 * `localStorage`, both called `cc_cookie` unless renamed. The names in `map` are its categories, and
 * `category.service` for a service.
 *
 * It lists accepted categories only, so every other name in `map` was refused. Dates, expiry,
 * id and language are kept.
 *
 * Source: vanilla-cookieconsent 3.1.0, types/index.d.ts (`CookieValue`).
 */
export function fromVanillaCookieConsent({
  name = 'cc_cookie',
  theirRevision,
  ...options
}: VanillaCookieConsentOptions): Migrate {
  const names = Object.keys(options.map)
  return createReader(options, (found) =>
    oldTexts(found, name).flatMap((text) => {
      const stored = jsonObject(text)
      return (stored && readValue(stored, names, theirRevision)) ?? []
    }),
  )
}

function readValue(
  stored: Readonly<Record<string, unknown>>,
  names: readonly string[],
  theirRevision: number | undefined,
): OldRecord | null {
  const { categories, services, revision, consentId, languageCode, expirationTime } = stored
  // Without one of these, the tool itself reads no answer.
  if (!isTexts(categories) || typeof consentId !== 'string' || consentId === '') return null
  if (theirRevision !== undefined && revision !== theirRevision) return null
  const givenAt = isoTime(stored.consentTimestamp)
  const updatedAt = isoTime(stored.lastConsentTimestamp)

  const answer = (name: string): boolean | undefined => {
    const [category = '', ...rest] = name.split('.')
    if (rest.length === 0 || categories.includes(name)) return categories.includes(name)
    const accepted = Object.entries(asObject(services) ?? {}).find(([id]) => id === category)?.[1]
    return isTexts(accepted) ? accepted.includes(rest.join('.')) : undefined
  }
  return {
    answers: Object.fromEntries(names.map((name) => [name, answer(name)])),
    givenAt: updatedAt && givenAt,
    updatedAt,
    expiresAt: typeof expirationTime === 'number' ? expirationTime : undefined,
    id: consentId,
    locale: typeof languageCode === 'string' ? languageCode : undefined,
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
