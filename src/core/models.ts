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
  const code = region?.toUpperCase() ?? ''
  const { regions } = config
  if (model || !regions || !KNOWN_REGION.test(code)) return model ?? 'opt-in'
  const rule = (place: string) => {
    const found = regions[place]
    return typeof found === 'object' ? found[category] : found
  }
  return rule(code) ?? rule(code.slice(0, 2)) ?? regions.default ?? 'opt-in'
}

/** The ids of the categories that a visitor decides on. */
export function optionalCategories(config: ConsentConfig): string[] {
  return Object.keys(config.categories).filter((id) => !config.categories[id]?.required)
}

/** The model of the first layer: the strictest of all optional categories. */
export function overallModel(circumstances: Circumstances): ConsentModel {
  const models = optionalCategories(circumstances.config).map((id) => modelFor(id, circumstances))
  const holds = (model: ConsentModel) => models.includes(model)
  return holds('opt-in') ? 'opt-in' : holds('opt-out') ? 'opt-out' : (models[0] ?? 'opt-in')
}
