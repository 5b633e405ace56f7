import { pack } from '../../scripts/pack.mjs'

/** Packs the library once for all sites. */
export function setup() {
  pack()
}
