'use client'

import { useMemo, useSyncExternalStore } from 'react'
import type { CategoryId, ServiceId } from '../core/config/register.js'
import { requireIds } from '../core/define/require-declared.js'
import { type CookieRow, inventory, type OwnItem } from '../core/facts/inventory.js'
import { keptFor } from '../core/facts/kept-for.js'
import { searchIndex, searchRows } from '../core/facts/search-rows.js'
import { sortRows, type TableSort } from '../core/facts/sort-rows.js'
import { keptIn } from '../core/storage/item-of.js'
import { listedQueues, type QueueItem } from '../core/storage/listed-queues.js'
import { currentPart } from './name-part.js'
import { useCompleteConfig } from './use-complete-config.js'
import { useConsentState } from './use-consent-state.js'
import { useConsentStore } from './use-consent-store.js'
import { usePurposes } from './use-purposes.js'
import { useRestMessages } from './use-rest-messages.js'
import { useTexts } from './use-texts.js'

/** Which of the declared items are asked for, and in which order; without any, all of them. */
export interface CookieFilter {
  readonly category?: CategoryId | undefined
  readonly service?: ServiceId | undefined
  /** Words that a row contains, in any of its facts, or a name that its declaration covers. */
  readonly search?: string | undefined
  /** @default by category, then by service */
  readonly sort?: TableSort | undefined
}

const NONE: readonly CookieRow[] = []

/** There are none without scripts, nor in the HTML of a server. */
const NO_QUEUES: readonly QueueItem[] = []
const neverChanges = () => () => {}

/**
 * The declared items and the library's own, as rows in the visitor's language. Empty until the texts and
 * the config's details have loaded.
 *
 * @throws {Error} in development, for an id that is not declared
 */
export function useCookies({
  category,
  service,
  search = '',
  sort,
}: CookieFilter = {}): readonly CookieRow[] {
  const caller = (process.env.NODE_ENV !== 'production' && currentPart()) || 'useCookies'
  const { config, storage } = useConsentStore(caller)
  const model = useConsentState((state) => state.model)
  const completeConfig = useCompleteConfig()
  const messages = useRestMessages()
  const purposes = usePurposes(completeConfig)
  const { locale } = useTexts()
  const queues = useSyncExternalStore(neverChanges, listedQueues, () => NO_QUEUES)
  if (process.env.NODE_ENV !== 'production') {
    if (category !== undefined) requireIds(config, 'category', [category], caller)
    if (service !== undefined) requireIds(config, 'service', [service], caller)
  }
  const { column, direction } = sort ?? {}
  const rows = useMemo(() => {
    if (!completeConfig || !messages || !purposes) return NONE
    const { acceptance, refusal } = keptFor(config, model)
    const days = Math.max(acceptance, refusal)
    const kept = keptIn(storage)
    const own: OwnItem[] = []
    if (kept) own.push({ ...kept, days, purpose: 'ownPurpose' })
    own.push(...queues.map((queue) => ({ ...queue, purpose: 'queuePurpose' as const })))
    return inventory(completeConfig, { ...messages, purposes }, locale, own).filter(
      (row) =>
        (category === undefined || row.category === category) &&
        (service === undefined || row.service === service),
    )
  }, [
    config,
    storage,
    queues,
    model,
    completeConfig,
    messages,
    purposes,
    locale,
    category,
    service,
  ])
  const isSearched = search !== ''
  const index = useMemo(
    () => (isSearched && messages ? searchIndex(rows, messages.table, locale) : null),
    [isSearched, rows, messages, locale],
  )
  return useMemo(() => {
    const found = index ? searchRows(index, search) : rows
    if (!column || !direction || !messages) return found
    return sortRows(found, { column, direction }, messages.table, locale)
  }, [index, rows, search, column, direction, messages, locale])
}
