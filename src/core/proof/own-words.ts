import type { Messages } from '../texts/messages.js'
import type { TextSurface } from './shown-texts.js'

/** Whether a surface showed words that are not in the messages: children of parts, the fallback of a gate. */
export function hasOwnWords(surface: TextSurface, messages: Messages): boolean {
  // Messages without this field are those of a store without a provider: no component has noted anything.
  if (!('own' in messages)) return false
  const own = messages.own as Readonly<Partial<Record<string, boolean>>>
  // An embed that a visitor allows takes the focus. The fallback of a `ConsentGate` is the site's.
  if (surface === 'gate')
    return own.embed === true || !document.activeElement?.closest('[data-rcu=embed]')
  return own[surface] === true
}
