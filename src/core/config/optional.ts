import type { ConsentConfig } from './config.js'

/** The ids of the categories that a visitor decides on. */
export function optionalCategories(config: ConsentConfig): string[] {
  return Object.keys(config.categories).filter((id) => !config.categories[id]?.required)
}
