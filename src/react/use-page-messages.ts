'use client'

import { loadAll } from '../core/texts/loaded-messages.js'
import type { LoadedMessages, RestMessages } from '../core/texts/messages.js'
import type { PageMessages, TableToolsMessages } from '../core/texts/page-messages.js'
import { hasTools, isWhole } from '../core/texts/whole.js'
import { useMessagesFrom } from './use-rest-messages.js'
import { useTexts } from './use-texts.js'

type Load = () => PromiseLike<LoadedMessages>
type Loaded = RestMessages & PageMessages

const loaders = new WeakMap<Load, () => Promise<Loaded>>()

/** The texts of whole pages and the rest, loaded together so that one page never mixes two languages. */
export function usePageMessages(): Loaded | null {
  const { load, english } = useTexts().messages
  return useMessagesFrom<Loaded>(load && withPages(load), english && withPages(english), isWhole)
}

const always = () => true

/** The texts of the controls of a table. Null until they are loaded, and if none is needed. */
export function useTableTools(isNeeded: boolean): TableToolsMessages | null {
  const { load, english } = useTexts().messages
  const messages = useMessagesFrom<Loaded>(
    isNeeded && load ? withPages(load) : undefined,
    isNeeded && english ? withPages(english) : undefined,
    isNeeded ? hasTools : always,
  )
  return (isNeeded && messages?.tableTools) || null
}

/** The same function for the same loader: `useLoaded` compares them. */
function withPages(load: Load): () => Promise<Loaded> {
  const known = loaders.get(load)
  if (known) return known
  const both = () => loadAll(load) as Promise<Loaded>
  loaders.set(load, both)
  return both
}
