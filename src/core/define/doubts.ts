import type { ConsentConfig } from '../config/config.js'
import { cookiesOf } from '../config/declared-cookies.js'
import { DEFAULT_CATEGORIES } from '../config/default-categories.js'
import { matches } from '../config/matches.js'
import { optionalCategories } from '../config/optional.js'
import { member } from './checker.js'
import { show } from './show.js'

/** Names of cookies that are known to track. They need consent in every category. */
export const TRACKERS = [
  '_ga',
  '_ga_*',
  '_gid',
  '_gcl_*',
  '_fbp',
  '_fbc',
  '_uetsid',
  '_uetvid',
  '_clck',
  '_clsk',
  '_hj*',
  '_ttp',
  '_pin_unauth',
  'li_fat_id',
  'IDE',
  'VISITOR_INFO1_LIVE',
  'YSC',
  'hubspotutk',
  '__hstc',
]

/** What is allowed and probably a mistake, in a whole config. `caller` is the function that got it. */
export function doubts(config: ConsentConfig, caller: string): string[] {
  const found = [...trackers(config), ...markup(config), ...nameless(config, true)]
  if (optionalCategories(config).length === 0) {
    found.unshift(
      `${caller} has no optional category: there is nothing to ask, so no banner is shown and nothing can be granted. Add a category without \`required\`, or leave the banner out.`,
    )
  }
  return found
}

/** The same in a config merged with its details. */
export function detailDoubts(config: ConsentConfig): string[] {
  return [...trackers(config), ...markup(config), ...nameless(config, false)]
}

/** Cookies that are known to track and that visitors cannot refuse. */
function trackers(config: ConsentConfig): string[] {
  const found: string[] = []
  for (const [id, service] of Object.entries(config.services)) {
    if (!config.categories[service.category]?.required) continue
    cookiesOf(service).forEach(({ name }, index) => {
      if (!TRACKERS.some((tracker) => matches(tracker, name) || matches(name, tracker))) return
      found.push(
        `services.${id}.cookies[${index}]: "${name}" is known to track, and "${service.category}" is required, so visitors cannot refuse it. Move ${id} to an optional category.`,
      )
    })
  }
  return found
}

/**
 * Warnings about services and categories that visitors would see by their id. `mayFollow`: the details may
 * still name a service that has only a category here.
 */
function nameless({ services, categories }: ConsentConfig, mayFollow: boolean): string[] {
  const found: string[] = []
  for (const [id, { name, purpose, provider, cookies }] of Object.entries(services)) {
    if (name !== undefined) continue
    if (mayFollow && !purpose && !provider && !cookies) continue
    found.push(
      `services.${id} has no name: visitors read "${id}" in the dialog, the table and the policy. Add the name of the product.`,
    )
  }
  if (mayFollow) return found
  for (const [id, { description }] of Object.entries(categories)) {
    if (description !== undefined || Object.hasOwn(DEFAULT_CATEGORIES, id)) continue
    found.push(
      `categories.${id} has no description: visitors read only its name before they decide. Add a sentence on what it is for.`,
    )
  }
  return found
}

/** Texts with HTML, which visitors would read as it is written. */
function markup(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    if (!/<\/?[A-Za-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]{2,});/.test(value)) return []
    return [
      `${path} contains HTML, which visitors would read as it is written: ${show(value)}. Use plain text.`,
    ]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    markup(inner, Array.isArray(value) ? `${path}[${key}]` : member(path, key)),
  )
}
