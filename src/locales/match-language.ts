import { type Language, loaders } from './loaders.js'

/** Countries whose Spanish is that of Latin America (CLDR 46, parent locales of `es-419`). */
const LATIN_AMERICA = 'AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' ')

/** The United States and its territories. Other countries spell English as in `en-GB`. */
const AMERICAN = 'AS GU MH MP PR UM US VI'.split(' ')

/** `no` is the tag of both written languages of Norway; most readers use bokmål. */
const NORWEGIAN = /^no(?=-|$)/i

/**
 * The language of the library that suits a visitor best, or `undefined` if the visitor reads none of them.
 * Tags are compared as BCP 47 says: the exact tag, then its parents, by language and script. `fil` is never
 * `fi`, `zh-TW` is `zh-Hant`, `pt-AO` is `pt`, `no` is `nb`.
 *
 * @param languages tags by preference, as `navigator.languages` has them, or an `Accept-Language` header
 */
export function matchLanguage(languages: string | readonly string[]): Language | undefined {
  const tags = typeof languages === 'string' ? byPreference(languages) : languages
  for (const tag of tags) {
    const found = nearest(tag)
    if (found) return found
  }
  return undefined
}

/** The tags of an `Accept-Language` header, most wanted first (RFC 9110, 12.5.4). */
function byPreference(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
      const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2) ?? '1'
      return { tag, quality: Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

function nearest(tag: string): Language | undefined {
  const wanted = parse(tag)
  if (!wanted) return undefined
  const { language, script, region = '' } = wanted.maximize()
  const parents = [wanted.baseName, `${language}-${region}`, `${language}-${script}`]
  if (language === 'es' && LATIN_AMERICA.includes(region)) parents.push('es-419')
  if (language === 'en' && !AMERICAN.includes(region)) parents.push('en-GB')
  return [...parents, language]
    .filter(isLanguage)
    .find((parent) => parse(parent)?.maximize().script === script)
}

/** `undefined` for a text that is no tag. */
function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-').replace(NORWEGIAN, 'nb'))
  } catch {
    return undefined
  }
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(loaders, tag)
}
