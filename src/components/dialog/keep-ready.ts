import type { ConsentStore } from '../../core/store/contract.js'
import { whenIdle } from '../../core/store/when-idle.js'
import type { DialogBody } from './dialog-body.js'
import { watchOpeners } from './watch-openers.js'

/**
 * Fetches the dialog's chunk when the dialog opens, while the banner is idle, and when a visitor comes
 * near a button that opens it. Calls `show` with the component, or `lose` with the reason if the chunk
 * cannot be loaded for an open dialog. Returns how to stop.
 */
export function keepReady(
  store: ConsentStore,
  show: (body: typeof DialogBody) => void,
  lose: (error: unknown) => void,
): () => void {
  // Not React.lazy, which keeps a failed chunk and throws it into the page.
  const load = () => import('./dialog-body.js').then((loaded) => show(loaded.DialogBody))
  // Only some browsers tell (https://wicg.github.io/savedata/).
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  // If this fails, the click that opens the dialog tries again and reports the failure.
  const warm = () => {
    if (!connection?.saveData) load().catch(() => {})
  }
  const { surface } = store.getState()
  if (surface === 'banner') whenIdle(warm)
  if (surface === 'preferences') load().catch(lose)
  return watchOpeners(warm)
}
