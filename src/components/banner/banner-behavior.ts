import type { ConsentStore } from '../../core/store/contract.js'
import type { SpokenMessages } from '../../core/texts/loaded-messages.js'
import type { Texts } from '../../react/context.js'
import { announce } from '../announce.js'
import { focusedElement, returnFocus, watchFocus } from '../focus-return.js'
import { warnIfContained } from '../warn-if-contained.js'
import { keepReachable } from './keep-reachable.js'
import type { SetNews } from './news.js'
import { reserveRoom } from './reserve-room.js'

const TEXT = '[data-rcu=banner-text]'
const TITLE = '[data-rcu=banner-title]'

/**
 * Makes an open banner behave: it is announced, it covers nothing that matters, and it gives back the
 * focus. Not in the first load, because visitors who have decided see no banner. Returns how to stop;
 * pass whether the focus was inside when the banner was removed.
 */
export function keepBehavior(
  banner: HTMLElement,
  store: ConsentStore,
  { messages, locale }: Texts,
  setNews: SetNews,
): (hadFocus: boolean) => void {
  const stopping: (() => void)[] = []
  // The banner may be gone before this chunk has loaded.
  if (banner.isConnected) {
    if (process.env.NODE_ENV !== 'production') warnIfContained(banner, 'banner')
    stopping.push(watchFocus())
    // Test renderers have none.
    if (typeof ResizeObserver !== 'undefined') {
      stopping.push(reserveRoom(banner))
      const text = banner.querySelector<HTMLElement>(TEXT)
      if (text) stopping.push(keepReachable(text))
    }
    // A visitor who has decided before reads why they are asked again.
    if (store.getState().reason !== 'first') {
      import('./news.js')
        .then((loaded) => loaded.loadNews(store, messages, setNews))
        .catch(console.error)
    }
    // A site may have put other words into the title.
    announce(banner.querySelector(TITLE)?.textContent ?? messages.banner.title, locale)
  }
  return (hadFocus) => {
    for (const stop of stopping) stop()
    if (hadFocus && !focusedElement()) returnFocus()
    const { status, record } = store.getState()
    // A visitor who is asked about something new has a record already.
    if (status === 'decided' && record?.surface === 'banner') {
      announceSaved(messages, locale).catch(console.error)
    }
  }
}

/** If the page has a dialog, its texts have been loaded by now. */
async function announceSaved(messages: SpokenMessages, locale: string): Promise<void> {
  const saved = messages.saved ?? (await messages.load?.())?.saved
  if (saved) announce(saved, locale)
}
