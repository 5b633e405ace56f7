import type { ConsentConfig, StorageKind } from '../config/config.js'
import { cookiesOf, type DeclaredCookie } from '../config/declared-cookies.js'
import { type DetailsSource, withDetails } from '../config/details.js'
import { matches } from '../config/matches.js'
import { keptIn } from '../storage/item-of.js'
import { listedQueues } from '../storage/listed-queues.js'
import type { ConsentStorage } from '../storage/storage.js'
import { type CookieJar, documentCookies } from './erase-cookies.js'
import {
  cacheStorageItems,
  type ItemStore,
  indexedDbItems,
  webStorageItems,
} from './erase-stores.js'

/** One item of storage that an erasure tried to delete. */
export interface ErasedItem {
  readonly service: string
  readonly storage: StorageKind
  /** The name in the browser; for an item that was not found, the declared name. */
  readonly name: string
}

/** The result of an erasure. Storage is read again after the deletion, to see what is left. */
export interface Erasure {
  readonly deleted: readonly ErasedItem[]
  readonly survived: readonly ErasedItem[]
  /** Not visible to JavaScript: declared HttpOnly, on another path, or of a third party. */
  readonly unseen: readonly ErasedItem[]
}

/**
 * Deletes the declared storage of services that are no longer granted. Undeclared items stay, as do items
 * that a granted service declares, too, and the items of this library.
 */
export async function erase(
  services: readonly string[],
  config: ConsentConfig,
  details: DetailsSource | undefined,
  isGranted: (service: string) => boolean,
  storage: ConsentStorage | undefined,
): Promise<Erasure> {
  let completeConfig = config
  try {
    completeConfig = await withDetails(config, details)
  } catch (error) {
    // A chunk was lost. The cookies that the config itself declares are still erased.
    console.error(error)
  }
  const withdrawn = services.filter((id) => !isGranted(id))
  const jar = documentCookies()
  const result = {
    deleted: [] as ErasedItem[],
    survived: [] as ErasedItem[],
    unseen: [] as ErasedItem[],
  }
  const granted = Object.entries(completeConfig.services).filter(([id]) => isGranted(id))
  const own = keptIn(storage)
  const kept: readonly Pick<DeclaredCookie, 'name' | 'storage'>[] = [
    ...granted.flatMap(([, service]) => cookiesOf(service)),
    ...(own ? [own] : []),
    ...listedQueues(),
  ]

  for (const service of withdrawn) {
    for (const cookie of cookiesOf(completeConfig.services[service])) {
      const isKept = (name: string) =>
        kept.some((other) => kindOf(other) === kindOf(cookie) && matches(other.name, name))
      const report = (where: keyof typeof result, name: string) =>
        result[where].push({ service, storage: kindOf(cookie), name })
      const store = storeOf(kindOf(cookie), jar, cookie)
      const present = store.unseen ? null : await names(store)
      if (!present) {
        if (isKept(cookie.name)) continue
        if (!cookie.name.includes('*')) await remove(store, cookie.name)
        report('unseen', cookie.name)
        continue
      }
      const found = present.filter((name) => matches(cookie.name, name) && !isKept(name))
      for (const name of found) await remove(store, name)
      const left = (found.length > 0 && (await names(store))) || []
      for (const name of found) report(left.includes(name) ? 'survived' : 'deleted', name)
    }
  }
  return result
}

/** Deletes every cookie with the name of the record, also the record itself. The caller writes the record again. */
export function eraseTwins(storage: ConsentStorage | undefined): void {
  const item = keptIn(storage)
  if (item?.storage === 'cookie') documentCookies().items(item).remove(item.name)
}

function kindOf(cookie: Pick<DeclaredCookie, 'storage'>): StorageKind {
  return cookie.storage ?? 'cookie'
}

function storeOf(
  kind: StorageKind,
  jar: CookieJar,
  cookie: DeclaredCookie,
): ItemStore & { unseen?: boolean } {
  switch (kind) {
    case 'cookie':
      return jar.items(cookie)
    case 'localStorage':
    case 'sessionStorage':
      return webStorageItems(kind)
    case 'indexedDB':
      return indexedDbItems
    case 'cacheStorage':
      return cacheStorageItems
    default:
      return kind satisfies never
  }
}

/** Null if the browser does not report it. */
async function names(store: ItemStore): Promise<string[] | null> {
  try {
    // Two cookies of one name count once.
    return [...new Set(await store.names())]
  } catch {
    return null
  }
}

async function remove(store: ItemStore, name: string): Promise<void> {
  try {
    await store.remove(name)
  } catch {
    // The item is still there when storage is read again, and is reported as such.
  }
}
