'use client'

import type { LoadedMessages, PageMessages, RestMessages } from '../core/texts/messages.js'
import { useMessagesFrom } from './use-rest-messages.js'
import { useTexts } from './use-texts.js'

type Load = () => PromiseLike<LoadedMessages>
type Loaded = RestMessages & PageMessages

const loaders = new WeakMap<Load, () => Promise<Loaded>>()

/** The texts of whole pages, and the rest with them: both at once, so that no language is mixed. */
export function usePageMessages(): Loaded | null {
  const { load } = useTexts().messages
  return useMessagesFrom<Loaded>(load && withPages(load))
}

function withPages(load: Load): () => Promise<Loaded> {
  const known = loaders.get(load)
  if (known) return known
  const both = async () => {
    const rest = await load()
    return 'loadPages' in rest ? { ...rest, ...(await rest.loadPages()) } : rest
  }
  loaders.set(load, both)
  return both
}
