import type { ConsentConfig, ConsentModel } from './description.js'

/** What decides which law applies to the visitor. */
export interface Circumstances {
  readonly config: ConsentConfig
  /** One model for everything, whatever the region. */
  readonly model: ConsentModel | undefined
  /** ISO 3166 code as the host gave it (`FR`, `US-CA`), or null. */
  readonly region: string | null
  readonly gpc: boolean
}

// XX and ZZ are how hosts and CLDR say that they do not know.
const KNOWN_REGION = /^(?!XX|ZZ)[A-Z]{2}(-[A-Z\d]{1,3})?$/

/** The model for one category. A region nobody knows means opt-in: the strictest is never wrong. */
export function modelFor(category: string, { config, model, region }: Circumstances): ConsentModel {
  if (model) return model
  const code = (region ?? '').toUpperCase()
  const regions = config.regions
  if (!regions || !KNOWN_REGION.test(code)) return 'opt-in'
  for (const place of [code, code.slice(0, 2)]) {
    const rule = Object.hasOwn(regions, place) ? regions[place] : undefined
    const found = typeof rule === 'object' ? rule[category] : rule
    if (found) return found
  }
  return regions.default ?? 'opt-in'
}

/** The ids of the categories that a visitor decides on. */
export function optionalCategories(config: ConsentConfig): string[] {
  return Object.keys(config.categories).filter((id) => !config.categories[id]?.required)
}

/** The model of the first layer: the strictest of all optional categories. */
export function overallModel(circumstances: Circumstances): ConsentModel {
  const models = optionalCategories(circumstances.config).map((id) => modelFor(id, circumstances))
  if (models.includes('opt-in') || models.length === 0) return circumstances.model ?? 'opt-in'
  return models.includes('opt-out') ? 'opt-out' : 'notice'
}
