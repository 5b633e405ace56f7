// A chunk of its own: the dialog does not wait for it.
import { keepTabbing } from './keep-tabbing.js'
import { watchDisplayed } from './watch-displayed.js'

/** Keeps an open dialog usable where the page around it interferes. Returns how to stop. */
export function whileOpen(...watched: Parameters<typeof watchDisplayed>): () => void {
  const [, dialog] = watched
  const stopping = [keepTabbing(dialog), watchDisplayed(...watched)]
  return () => {
    for (const stop of stopping) stop()
  }
}
