import type { ConsentConfig } from './config.js'

/** Whether a visitor decides on a service: its category is not required. */
export function isOptional(config: ConsentConfig, service: string): boolean {
  const category = config.services[service]?.category
  return category !== undefined && !config.categories[category]?.required
}
