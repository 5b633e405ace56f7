import type { ConsentConfig } from '../config/config.js'
import { cookiesOf } from '../config/declared-cookies.js'
import { matches } from '../config/matches.js'
import { optionalCategories } from '../config/optional.js'

/** Names that are known to track; they need consent wherever they are declared. */
const TRACKERS = [
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

/** What is allowed and yet probably not meant, of a whole description. `caller` is what it was given to. */
export function doubts(config: ConsentConfig, caller: string): string[] {
  const found = trackers(config)
  if (optionalCategories(config).length === 0) {
    found.unshift(
      `${caller} has no optional category: there is nothing to ask, so no banner is shown and nothing can be granted. Add a category without \`required\`, or leave the banner out.`,
    )
  }
  return found
}

/** The cookies among them that are known to track, and that visitors cannot refuse. */
export function trackers(config: ConsentConfig): string[] {
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
