import { isOptional } from '../config/is-optional.js'
import type { Erasure } from '../erasure/erase.js'
import type { ConsentState } from '../grants/state.js'
import type { ConsentRecord } from '../record/record.js'
import type { StoreCore } from '../store/store-core.js'

/** Whether something that a stored record granted is denied now. */
export function hasLost(
  stored: ConsentRecord | undefined,
  { categories, services }: ConsentState,
): boolean {
  const isLost = (answers: object = {}, grants: Readonly<Record<string, boolean>>) =>
    Object.entries(answers).some(([id, answer]) => answer && !grants[id])
  return isLost(stored?.categories, categories) || isLost(stored?.services, services)
}

/**
 * Loads the code that erases while something is granted: a withdrawal must not need the network. Runs in a
 * task of its own, so that the page repaints first.
 */
export function warmErasure({ config, getState }: StoreCore): void {
  const { services } = getState()
  const isWithdrawable = (id: string) => services[id] && isOptional(config, id)
  if (!Object.keys(services).some(isWithdrawable)) return
  setTimeout(() => void import('../erasure/erase.js').catch(() => {}))
}

/** Deletes what these services have stored, as far as they are denied now. Never rejects. */
export function eraseWithdrawn(
  { config, getState, live }: StoreCore,
  services: readonly string[],
): Promise<Erasure | undefined> {
  const isGranted = (id: string) => getState().services[id] === true
  return (
    import('../erasure/erase.js')
      .then((eraser) => eraser.erase(services, config, live.details, isGranted, live.storage))
      // It returns nothing.
      .catch(console.error as () => undefined)
  )
}
