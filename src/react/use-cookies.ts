'use client'

import { useMemo } from 'react'
import { type CookieRow, inventory } from '../core/inventory.js'
import { keptFor } from '../core/kept-for.js'
import type { CategoryId, ServiceId } from '../core/register.js'
import { keptIn } from '../core/storage/kept-in.js'
import { requireIds } from '../core/target.js'
import { currentPart } from './name-part.js'
import { useConsentState } from './use-consent-state.js'
import { useConsentStore } from './use-consent-store.js'
import { useDescription } from './use-description.js'
import { useRestMessages } from './use-rest-messages.js'
import { useTexts } from './use-texts.js'

/** Which of the declared items are asked for; both left out, all. */
export interface CookieFilter {
  readonly category?: CategoryId | undefined
  readonly service?: ServiceId | undefined
}

const NONE: readonly CookieRow[] = []

/**
 * What the site stores, as rows in the visitor's language; the library's own record among them.
 * Empty until the texts and the description have come.
 *
 * @throws {Error} in development, for an id that nobody declared
 */
export function useCookies({ category, service }: CookieFilter = {}): readonly CookieRow[] {
  const caller = (process.env.NODE_ENV !== 'production' && currentPart()) || 'useCookies'
  const { config, storage } = useConsentStore(caller)
  const model = useConsentState((state) => state.model)
  const description = useDescription()
  const messages = useRestMessages()
  const { locale } = useTexts()
  if (category !== undefined) requireIds(config, 'category', [category], caller)
  if (service !== undefined) requireIds(config, 'service', [service], caller)
  return useMemo(() => {
    if (!description || !messages) return NONE
    const { acceptance, refusal } = keptFor(config, model)
    const kept = keptIn(storage)
    const own = kept ? { ...kept, days: Math.max(acceptance, refusal) } : null
    return inventory(description, messages, locale, own).filter(
      (row) =>
        (category === undefined || row.category === category) &&
        (service === undefined || row.service === service),
    )
  }, [config, storage, model, description, messages, locale, category, service])
}
