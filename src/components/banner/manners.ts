import { returnFocus, watchFocus } from '../focus-return.js'
import { reserveRoom } from './reserve-room.js'

/**
 * How an open banner behaves towards the page: it covers nothing that matters, and gives back the
 * focus it held. A chunk of its own, for whoever has answered never sees a banner. Returns how to stop,
 * to be called while the banner is still in the page.
 */
export function keepManners(banner: HTMLElement): () => void {
  const stopWatching = watchFocus()
  const giveBack = reserveRoom(banner)
  return () => {
    stopWatching()
    giveBack()
    if (banner.contains(document.activeElement)) returnFocus()
  }
}
