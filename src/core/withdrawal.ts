import type { ConsentConfig } from './description.js'
import type { Erasure } from './erasure.js'
import type { DetailsSource } from './full-description.js'

/** A chunk of its own. Fetched ahead while something is granted: a withdrawal must not need the network. */
export const loadErasure = () => import('./erasure.js')

/** Deletes what services had stored that are not granted any more. Never rejects. */
export async function eraseServices(
  services: readonly string[],
  config: ConsentConfig,
  details: DetailsSource | undefined,
  isGranted: (service: string) => boolean,
): Promise<Erasure> {
  try {
    if (services.length > 0)
      return await (await loadErasure()).erase(services, config, details, isGranted)
  } catch (error) {
    console.error(error)
  }
  return { deleted: [], survived: [], unseen: [] }
}
