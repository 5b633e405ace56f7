import type { ConsentConfig } from './description.js'
import type { Erasure } from './erasure.js'
import { type DetailsSource, fullDescription } from './full-description.js'

export const NOTHING_ERASED: Erasure = { deleted: [], survived: [], unseen: [] }

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
    const [{ erase }, description] = await Promise.all([
      loadErasure(),
      fullDescription(config, details),
    ])
    return await erase(
      services.filter((id) => !isGranted(id)),
      description,
      isGranted,
    )
  } catch (error) {
    console.error(error)
    return NOTHING_ERASED
  }
}
