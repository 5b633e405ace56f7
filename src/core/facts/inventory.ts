import type { ConsentConfig, Expiry, ServiceConfig, StorageKind } from '../config/config.js'
import { cookiesOf, type DeclaredCookie } from '../config/declared-cookies.js'
import type { CategoryId, ServiceId } from '../config/register.js'
import type { StorageItem } from '../storage/storage.js'
import { spanInWords } from '../texts/in-words.js'
import { localize } from '../texts/localize.js'
import type { RestMessages } from '../texts/messages.js'
import { sayPurpose } from '../texts/purposes.js'
import { categoryTexts } from './category-texts.js'
import { providerName } from './provider-facts.js'

/** One declared item of storage, every fact in the visitor's language. */
export interface CookieRow {
  /** Unique, and the same on every render. */
  readonly key: string
  /** Null for what the library itself stores, which belongs to no service. */
  readonly service: ServiceId | null
  readonly serviceName: string
  readonly category: CategoryId
  readonly categoryName: string
  /** As declared; `*` matches any number of characters. */
  readonly name: string
  readonly provider: string
  readonly purpose: string
  /** The language of `purpose`, if it is not the language on screen. */
  readonly purposeLang: string | null
  readonly storage: StorageKind
  /** The type in words: `HTTP cookie`, `Local storage`. */
  readonly type: string
  /** How long it lives in words: `6 months`, `End of the session`. */
  readonly expiry: string
  /** How long it lives, as declared. Null if it is declared by its name alone. */
  readonly expires: Expiry | null
  /** Null when it is this site's own. */
  readonly domain: string | null
  /** The names of others who read it. */
  readonly readBy: readonly string[]
}

/** An item that the library itself stores. It is listed without being declared. */
export interface OwnItem extends StorageItem {
  readonly days: number
  /** The key of the message with its purpose. */
  readonly purpose: 'ownPurpose' | 'queuePurpose'
}

/** Every declared item of storage, in the order of the categories, then of the services. */
export function inventory(
  config: ConsentConfig,
  messages: RestMessages,
  locale: string,
  own: readonly OwnItem[],
): CookieRow[] {
  const declared = Object.keys(config.categories)
  const home = declared.find((id) => config.categories[id]?.required) ?? 'necessary'
  // The record needs no consent. It is listed under a required category, even if the site declares none.
  const categories = declared.includes(home) ? declared : [home, ...declared]
  return categories.flatMap((category) => {
    const categoryName = categoryTexts(category, config, messages, locale).name
    return [
      ...(category === home ? own.map((item) => ownRow(item, { category, categoryName })) : []),
      ...Object.entries(config.services)
        .filter(([, service]) => service.category === category)
        .flatMap(([service, declaration]) =>
          cookiesOf(declaration).map((cookie) =>
            row(
              { ...cookie, purpose: cookie.purpose ?? declaration.purpose },
              {
                service,
                serviceName: localize(declaration.name, locale) || service,
                category,
                categoryName,
                provider: providerName(config, declaration.provider) || unnamed(declaration),
              },
            ),
          ),
        ),
    ]
  })

  /** A preset without a provider is software that the site itself runs. */
  function unnamed({ preset }: ServiceConfig): string {
    return preset ? messages.table.thisSite : messages.table.notStated
  }

  function row(
    { name, purpose, expires, storage = 'cookie', type, domain, path, readBy = [] }: DeclaredCookie,
    of: Pick<CookieRow, 'service' | 'serviceName' | 'category' | 'categoryName' | 'provider'>,
  ): CookieRow {
    const { types, session, persistent, notStated } = messages.table
    const kept = { session, persistent }
    const said = sayPurpose(purpose, 'short', messages.purposes ?? {}, locale)
    return {
      ...of,
      key: [of.service, storage, name, domain, path].join(' '),
      name,
      purpose: said.text || notStated,
      purposeLang: said.lang ?? null,
      storage,
      type: types[type ?? storage],
      expiry:
        expires === undefined
          ? notStated
          : typeof expires === 'string'
            ? kept[expires]
            : spanInWords(expires, locale),
      expires: expires ?? null,
      domain: domain ?? null,
      readBy: readBy.map((reader) => providerName(config, reader)),
    }
  }

  function ownRow(
    { storage, name, domain, days, purpose }: OwnItem,
    of: Pick<CookieRow, 'category' | 'categoryName'>,
  ): CookieRow {
    const { thisSite: provider, [purpose]: why } = messages.table
    const facts = { ...of, service: null, serviceName: '', provider }
    return row({ name, storage, domain, purpose: why, expires: { days } }, facts)
  }
}
