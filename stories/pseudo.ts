import type { WholeMessages } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'

/** The letters of English, each with a mark: a text without marks is not from the messages. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  i: 'î',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  W: 'Ŵ',
  Y: 'Ý',
}
const FILLER = 'ļöñĝéŕ ţĥåñ ýöû ţĥöûĝĥţ '

/** A text with marks, 40 % longer, in brackets: a bracket that is missing was cut off. Places stay. */
function stretch(text: string): string {
  const marked = text.replace(/\{\w+\}|\w/g, (found) => ACCENTED[found] ?? found)
  const extra = Math.ceil(text.length * 0.4)
  return `[${marked} ${FILLER.repeat(Math.ceil(extra / FILLER.length))
    .slice(0, extra)
    .trim()}]`
}

/** The same object with every text replaced. */
function mapTexts<T>(value: T, change: (text: string, path: string) => string, path = ''): T {
  if (typeof value === 'string') return change(value, path) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change, `${path}.${key}`)]),
  ) as T
}

const KEPT = new Set(['.locale', '.dir', '.reviewed'])

/** English, disguised as a language with long words. */
export const pseudo: WholeMessages = mapTexts(en, (text, path) =>
  KEPT.has(path) ? text : stretch(text),
)

/** For each text the longest of these languages. */
export function longestOf(languages: readonly WholeMessages[]): WholeMessages {
  const longest = new Map<string, string>()
  for (const language of languages) {
    mapTexts(language, (text, path) => {
      if (text.length > (longest.get(path)?.length ?? 0)) longest.set(path, text)
      return text
    })
  }
  return mapTexts(en, (text, path) => (KEPT.has(path) ? text : (longest.get(path) ?? text)))
}
