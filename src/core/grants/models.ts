import type { ConsentConfig, ConsentModel } from '../config/config.js'
import { optionalCategories } from '../config/optional.js'

/** The inputs of the model. */
export interface Circumstances {
  readonly config: ConsentConfig
  /** One model for every region. */
  readonly model: ConsentModel | undefined
  /** ISO 3166 code as the host gave it (`FR`, `US-CA`), or null. */
  readonly region: string | null
  readonly gpc: boolean
}

// XX and ZZ are how hosts and CLDR write an unknown region.
const KNOWN_REGION = /^(?!XX|ZZ)[A-Z]{2}\b/

/**
 * The 27 member states, and the parts of them that have a code of their own: Åland and the outermost
 * regions of France (TFEU, Articles 349 and 355). Switzerland and the United Kingdom are not members. In
 * lower case, which compresses better.
 *
 * Source: https://european-union.europa.eu/principles-countries-history/eu-countries_en (November 2026).
 */
export const EU =
  'at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se ax gf gp mf mq re yt'

/**
 * In the European Economic Area without being in the EU: Iceland, Liechtenstein, Norway.
 *
 * Source: https://www.efta.int/about-efta/european-economic-area (November 2026).
 */
export const EEA_ONLY = 'is li no'

/**
 * The model of each optional category. The rule of a state comes before that of its country, then `EU`,
 * then `EEA`, then `default`. An unknown region means opt-in, the strictest model.
 */
export function modelsIn({ config, model, region }: Circumstances): Record<string, ConsentModel> {
  const code = region?.toUpperCase() ?? ''
  const country = code.slice(0, 2)
  // Some hosts send EU for addresses that they cannot place in one country.
  const isEu = country === 'EU' || EU.includes(country.toLowerCase())
  const isEea = isEu || EEA_ONLY.includes(country.toLowerCase())
  const places = KNOWN_REGION.test(code)
    ? [code, country, isEu && 'EU', isEea && 'EEA', 'default']
    : []
  // Without a prototype: a category called `constructor` would find a model in it.
  const models: Record<string, ConsentModel> = Object.create(null)
  for (const id of optionalCategories(config)) {
    const rules = places.map((place) => {
      const rule = place ? config.regions?.[place] : undefined
      return typeof rule === 'object' ? rule[id] : rule
    })
    models[id] = model ?? rules.find(Boolean) ?? 'opt-in'
  }
  return models
}
