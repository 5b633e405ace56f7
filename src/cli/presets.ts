import { suggest } from '../core/define/suggest.js'
import type { ServicePreset } from '../services/define-service.js'

/** A preset and the name that it is exported under. */
export interface NamedPreset {
  readonly name: string
  readonly preset: ServicePreset
}

/**
 * The preset with this id, export or product name.
 *
 * @throws {Error} if there is none, with the nearest ones
 */
export async function findPreset(wanted: string): Promise<NamedPreset> {
  const all = Object.entries(await import('../services/all.js')).map(
    ([name, preset]): NamedPreset => ({ name, preset }),
  )
  const word = plain(wanted)
  const wordsOf = ({ name, preset }: NamedPreset) => [preset.preset, name, preset.name].map(plain)
  const found = all.find((one) => wordsOf(one).includes(word))
  if (found) return found
  const inside = all.filter((one) => wordsOf(one).some((each) => each.includes(word)))
  const near = suggest(
    word,
    all.map(({ preset }) => plain(preset.preset)),
  )
  const ids = [
    ...inside.map(({ preset }) => preset.preset),
    ...all.flatMap(({ preset }) => (plain(preset.preset) === near ? preset.preset : [])),
  ]
  const names = [...new Set(ids)].slice(0, 5)
  const hint =
    names.length > 0
      ? `Did you mean ${names.join(', ')}?`
      : 'The page "Service presets" of the docs lists all of them.'
  throw new Error(`react-consent-ui add: ${JSON.stringify(wanted)} is not a preset. ${hint}`)
}

/** `Google Analytics`, `google-analytics` and `googleAnalytics` are the same. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '')
