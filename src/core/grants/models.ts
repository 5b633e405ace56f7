import type { ConsentConfig, ConsentModel } from '../config/config.js'
import { optionalCategories } from '../config/optional.js'

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
const KNOWN_REGION = /^(?!XX|ZZ)[A-Z]{2}\b/

/**
 * The model for each category that a visitor decides on. A region nobody knows means opt-in: the
 * strictest is never wrong.
 */
export function modelsIn({ config, model, region }: Circumstances): Record<string, ConsentModel> {
  const code = region?.toUpperCase() ?? ''
  const regions = KNOWN_REGION.test(code) ? config.regions : undefined
  // Without a prototype, or a category called `constructor` would have a model that nobody gave it.
  const models: Record<string, ConsentModel> = Object.create(null)
  for (const id of optionalCategories(config)) {
    const rule = (place: string) => {
      const found = regions?.[place]
      return typeof found === 'object' ? found[id] : found
    }
    models[id] = model ?? rule(code) ?? rule(code.slice(0, 2)) ?? regions?.default ?? 'opt-in'
  }
  return models
}
