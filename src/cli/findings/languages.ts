import type { ConsentConfig } from '../../core/config/config.js'
import type { LocalizedText } from '../../core/config/localized-text.js'
import { member } from '../../core/define/checker.js'
import { show } from '../../core/define/show.js'
import type { Finding } from './finding.js'
import { providersOf } from './safeguards.js'

/** A text of a config. `isProse`: a text without a language is said as it is to every visitor. */
interface Text {
  readonly path: string
  readonly text: unknown
  readonly isProse: boolean
}

/** Texts of a config that lack one of these languages. */
export function missingLanguages(config: ConsentConfig, locales: readonly string[]): Finding[] {
  return textsOf(config).flatMap(({ path, text, isProse }): Finding[] => {
    if (typeof text === 'string') {
      // One language is the language of the site. Of several, at least one lacks the text.
      if (!isProse || locales.length < 2) return []
      return [
        {
          rule: 'language',
          path,
          value: show(text),
          expected: `a text for each of ${locales.join(', ')}`,
          fix: `Use an object: { ${locales.map((tag) => `${keyOf(tag)}: '…'`).join(', ')} }. Until then every visitor reads this text.`,
        },
      ]
    }
    if (!isLocalized(text)) return []
    const tags = Object.keys(text)
    const missing = locales.filter((locale) => !tags.some((tag) => speaks(tag, locale)))
    if (missing.length === 0) return []
    return [
      {
        rule: 'language',
        path,
        value: `texts in ${tags.join(', ')}`,
        expected: `a text in ${missing.join(', ')}`,
        fix: `Add ${missing.map((tag) => `${keyOf(tag)}: '…'`).join(', ')}.`,
      },
    ]
  })
}

/** Whether a text with this tag is shown to readers of the locale: the tag itself, or a parent. */
const speaks = (tag: string, locale: string) =>
  `${locale}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase())

const keyOf = (tag: string) => (/^\w+$/.test(tag) ? tag : `'${tag}'`)

/** A standard purpose and a transfer by country are said by the library. */
function isLocalized(text: unknown): text is Exclude<LocalizedText, string> {
  return (
    typeof text === 'object' && text !== null && !('standard' in text) && !('safeguard' in text)
  )
}

function textsOf(config: ConsentConfig): Text[] {
  const prose = (path: string, text: unknown): Text => ({ path, text, isProse: true })
  /** Names, addresses and URLs are often the same in every language. */
  const proper = (path: string, text: unknown): Text => ({ path, text, isProse: false })
  const { policy } = config
  return [
    proper('policyUrl', config.policyUrl),
    ...Object.entries(config.categories).flatMap(([id, category]) =>
      (['name', 'description', 'example', 'legalBasis'] as const).map((key) =>
        prose(`${member('categories', id)}.${key}`, category[key]),
      ),
    ),
    ...providersOf(config).flatMap(({ path, provider }) => [
      prose(`${path}.role`, provider.role),
      prose(`${path}.transfer`, provider.transfer),
      proper(`${path}.privacyUrl`, provider.privacyUrl),
    ]),
    ...Object.entries(config.services).flatMap(([id, { name, purpose, cookies = [] }]) => {
      const path = member('services', id)
      return [
        proper(`${path}.name`, name),
        prose(`${path}.purpose`, purpose),
        ...cookies.flatMap((cookie, index) =>
          typeof cookie === 'string'
            ? []
            : [prose(`${path}.cookies[${index}].purpose`, cookie.purpose)],
        ),
      ]
    }),
    proper('policy.controller.address', policy?.controller.address),
    prose('policy.contact.role', policy?.contact?.role),
    proper('policy.privacyUrl', policy?.privacyUrl),
    proper('policy.authority.name', policy?.authority?.name),
    proper('policy.authority.url', policy?.authority?.url),
    ...(policy?.links ?? []).flatMap(({ label, url }, index) => [
      prose(`policy.links[${index}].label`, label),
      proper(`policy.links[${index}].url`, url),
    ]),
    ...(policy?.browsers ?? []).map(({ url }, index) =>
      proper(`policy.browsers[${index}].url`, url),
    ),
    ...(policy?.sections ?? []).flatMap(({ title, text }, index) => [
      prose(`policy.sections[${index}].title`, title),
      prose(`policy.sections[${index}].text`, text),
    ]),
    ...(policy?.history ?? []).map(({ text }, index) =>
      prose(`policy.history[${index}].text`, text),
    ),
  ]
}
