import type { ConsentStore } from '../../core/store.js'
import type { Texts } from '../../react/context.js'
import { announce } from '../announce.js'
import { returnFocus, watchFocus } from '../focus-return.js'
import { keepReachable } from './keep-reachable.js'
import { newsSince } from './news.js'
import { reserveRoom } from './reserve-room.js'

export { returnFocus }

/**
 * How an open banner behaves towards the page and its visitor: it says that it is there, covers
 * nothing that matters, and gives back the focus it held. A chunk of its own, for whoever has answered
 * never sees a banner. Returns how to stop, to be called while the banner is still in the page.
 */
export function keepManners(
  banner: HTMLElement,
  store: ConsentStore,
  { messages, locale }: Texts,
  setNews: (news: () => ReturnType<typeof newsSince>) => void,
): () => void {
  setNews(() => newsSince(store.getState().record, store.config))
  const stopWatching = watchFocus()
  const giveBack = reserveRoom(banner)
  const stopReaching = keepReachable(banner.querySelector('[data-rcu="banner-text"]'))
  announce(messages.banner.title, locale)
  return () => {
    stopWatching()
    giveBack()
    stopReaching()
    if (banner.contains(document.activeElement)) returnFocus()
    const { status, record } = store.getState()
    if (status === 'decided' && record?.surface === 'banner') announce(messages.saved, locale)
  }
}
