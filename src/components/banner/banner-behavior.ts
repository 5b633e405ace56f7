import type { ConsentStore } from '../../core/store/contract.js'
import type { Messages } from '../../core/texts/messages.js'
import type { Texts } from '../../react/context.js'
import { announce } from '../announce.js'
import { returnFocus, watchFocus } from '../focus-return.js'
import { keepReachable } from './keep-reachable.js'
import type { newsSince } from './news.js'
import { reserveRoom } from './reserve-room.js'

const BANNER = '[data-rcu="banner"]'
const TEXT = '[data-rcu="banner-text"]'

/**
 * How an open banner behaves towards the page and its visitor: it says that it is there, covers
 * nothing that matters, and gives back the focus it held. A chunk of its own, for whoever has answered
 * never sees a banner. `id` is that of the banner's title. Returns how to stop, to be told
 * whether the banner that went held the focus.
 */
export function keepBehavior(
  id: string,
  store: ConsentStore,
  { messages, locale }: Texts,
  setNews: (news: () => ReturnType<typeof newsSince>) => void,
): (hadFocus: unknown) => void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const banner = find(`[aria-labelledby="${id}"]`) ?? find(BANNER)
  // Answered before this chunk came, it is gone.
  const stopping = banner
    ? [
        watchFocus(),
        reserveRoom(banner),
        keepReachable(banner.querySelector(TEXT)),
        putBack(banner, store),
      ]
    : []
  if (banner) {
    const { record } = store.getState()
    // Whoever has answered before is asked again because something is new.
    if (record) {
      Promise.all([import('./news.js'), messages.load?.()]).then(
        ([news, loaded]) => setNews(() => news.newsSince(record, store.config, loaded)),
        console.error,
      )
    }
    announce(messages.banner.title, locale)
  }
  return (hadFocus) => {
    for (const stop of stopping) stop()
    if (hadFocus && document.activeElement === document.body) returnFocus()
    const { status, record } = store.getState()
    if (status === 'decided' && record?.surface === 'banner') {
      sayStored(messages, locale).catch(console.error)
    }
  }
}

/**
 * Puts a banner that somebody else took out of the page back as React is about to remove it: React
 * fails over what is not there, and takes the whole page along. Nothing of it is painted.
 */
function putBack(banner: HTMLElement, store: ConsentStore): () => void {
  const { parentNode } = banner
  const stop = store.subscribe(({ status }, previous) => {
    if (status === previous.status) return
    // Once: what React has removed by the next change is gone for good.
    stop()
    if (!banner.isConnected) parentNode?.appendChild(banner)
  })
  return stop
}

/** Where there is a dialog, its texts have come by now. */
async function sayStored(messages: Messages, locale: string): Promise<void> {
  const saved = messages.saved ?? (await messages.load?.())?.saved
  if (saved) announce(saved, locale)
}
