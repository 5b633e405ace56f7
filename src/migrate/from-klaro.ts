import type { Migrate } from '../core/store/contract.js'
import { createReader, type NamedImportOptions } from './old-record.js'
import { jsonObject, oldTexts } from './old-texts.js'

/**
 * Reads what Klaro stored: percent-encoded JSON, `{ "<service>": true | false }`, in a cookie or in
 * `localStorage`, both called `klaro` unless renamed. The names in `map` are those of Klaro's services.
 *
 * Klaro keeps no date, so its visitors are asked again; only where nothing is asked (opt-out, notice)
 * do their refusals hold.
 *
 * Source: klaro 0.7.22, src/consent-manager.js (`saveConsents`) and src/stores.js.
 */
export function fromKlaro({ name = 'klaro', ...options }: NamedImportOptions): Migrate {
  return createReader(options, (found) =>
    oldTexts(found, name).flatMap((text) => {
      const stored = Object.entries(jsonObject(text) ?? {})
      const isKlaro = stored.length > 0 && stored.every(([, value]) => typeof value === 'boolean')
      return isKlaro ? { answers: Object.fromEntries(stored) as Record<string, boolean> } : []
    }),
  )
}
