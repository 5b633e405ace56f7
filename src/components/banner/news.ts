import type { ConsentConfig } from '../../core/config/config.js'
import { categoryTexts } from '../../core/facts/category-texts.js'
import type { ConsentRecord } from '../../core/record/record.js'
import type { ConsentStore } from '../../core/store/contract.js'
import type { SpokenMessages } from '../../core/texts/loaded-messages.js'
import { localize } from '../../core/texts/localize.js'
import type { RestMessages } from '../../core/texts/messages.js'
import type { Texts } from '../../react/context.js'

/** Says why a visitor is asked again, in the language on screen. */
export type News = (texts: Texts) => string

/** The texts that are not in the first load. A language may lack some of them. */
type Loaded = Partial<Pick<RestMessages, 'categories' | 'reasons'>>

/** Sets a state of React, which takes a function for an update. */
export type SetNews = (update: () => News | undefined) => void

/** Shows a visitor who has answered before why they are asked again. */
export async function loadNews(
  { getState, config }: ConsentStore,
  messages: SpokenMessages,
  setNews: SetNews,
): Promise<void> {
  const { reason, record } = getState()
  const load = messages.load ?? messages.english
  const loaded: Loaded | undefined = await load?.()
  if (reason === 'new' && record) setNews(() => newsSince(record, config, loaded))
  if (reason !== 'revision' && reason !== 'expired') return
  const text =
    messages.reasons?.[reason] ??
    loaded?.reasons?.[reason] ??
    (await messages.english?.())?.reasons?.[reason]
  // The page may have changed its language to one that is loaded already.
  if (text) setNews(() => (texts) => texts.messages.reasons?.[reason] ?? text)
}

/** Names what the last full decision of a record does not cover. Undefined if it covers everything. */
function newsSince(
  record: ConsentRecord,
  config: ConsentConfig,
  loaded?: Loaded,
): News | undefined {
  // Not `optionalCategories`: an import from the first load would make the first load longer.
  const fresh = [
    ...Object.entries(config.categories).map(([id, category]) => ({
      id,
      category: id,
      isCategory: true,
      ...category,
    })),
    ...Object.entries(config.services).map(([id, service]) => ({
      id,
      isCategory: false,
      ...service,
    })),
  ].filter(({ id, category, since, isCategory }) => {
    const day = Date.parse(since ?? '')
    // A date in the future is not asked about yet.
    const isSince = day > Date.parse(record.givenAt) && day <= Date.now()
    // A category without an answer is new, too, in a record that answers others.
    const isUnanswered = isCategory && !(day > Date.now()) && !Object.hasOwn(record.categories, id)
    return (isSince || isUnanswered) && !config.categories[category]?.required
  })
  if (fresh.length === 0 || Object.keys(record.categories).length === 0) return undefined
  return ({ messages, locale }) => {
    // A site's own words may be few; without a name, the id is shown.
    const categories = {
      ...loaded?.categories,
      ...messages.categories,
    } as RestMessages['categories']
    const names = fresh.map(({ id, isCategory, name }) =>
      isCategory
        ? categoryTexts(id, config, { categories }, locale).name
        : localize(name, locale) || id,
    )
    // Not `listInWords`: the text of the news has no word for "and".
    return messages.banner.news.replace('{names}', () => names.join(', '))
  }
}
