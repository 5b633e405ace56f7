import { pack } from '../../scripts/pack.mjs'

export function setup() {
  pack()
}
