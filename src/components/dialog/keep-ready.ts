import type { ConsentStore } from '../../core/store/contract.js'
import type { DialogBody } from './dialog-body.js'
import { watchOpeners } from './watch-openers.js'

/**
 * Fetches the dialog when it opens, while the banner is idle, and when a visitor comes near a button
 * that opens it. `show` is given what to draw, `lose` why there is nothing. Returns how to stop.
 */
export function keepReady(
  store: ConsentStore,
  show: (body: typeof DialogBody) => void,
  lose: (error: unknown) => void,
): () => void {
  // By hand: React.lazy remembers a chunk that failed, and throws into the page.
  const load = () => import('./dialog-body.js').then(({ DialogBody }) => show(DialogBody))
  // What is lost here is asked for again by the click, which tells of it.
  const warm = () => void load().catch(() => {})
  const { surface } = store.getState()
  if (surface === 'banner') (window.requestIdleCallback ?? setTimeout)(warm)
  if (surface === 'preferences') load().catch(lose)
  return watchOpeners(warm)
}
