import type { ConsentStore } from '../../core/store.js'
import type { Texts } from '../../react/context.js'
import { announce } from '../announce.js'
import { returnFocus, watchFocus } from '../focus-return.js'
import { keepReachable } from './keep-reachable.js'
import { newsSince } from './news.js'
import { reserveRoom } from './reserve-room.js'

const TEXT = '[data-rcu="banner-text"]'

/**
 * How an open banner behaves towards the page and its visitor: it says that it is there, covers
 * nothing that matters, and gives back the focus it held. A chunk of its own, for whoever has answered
 * never sees a banner. Returns how to stop, to be told whether the banner that went held the focus.
 */
export function keepManners(
  banner: HTMLElement | null,
  store: ConsentStore,
  { messages, locale }: Texts,
  setNews: (news: () => ReturnType<typeof newsSince>) => void,
): (hadFocus: boolean | undefined) => void {
  // Answered before this chunk came, it is gone.
  const stopping = banner?.isConnected
    ? [watchFocus(), reserveRoom(banner), keepReachable(banner.querySelector(TEXT))]
    : []
  if (banner?.isConnected) {
    setNews(() => newsSince(store.getState().record, store.config))
    announce(messages.banner.title, locale)
  }
  return (hadFocus) => {
    for (const stop of stopping) stop()
    if (hadFocus && document.activeElement === document.body) returnFocus()
    const { status, record } = store.getState()
    if (status === 'decided' && record?.surface === 'banner') announce(messages.saved, locale)
  }
}
