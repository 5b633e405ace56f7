'use client'

import { preload } from './use-loaded.js'
import { useTexts } from './use-texts.js'

/** How to fetch the texts and the details that the parts of the preferences need. */
export function useNeeded(): () => Promise<unknown> {
  const { messages, details } = useTexts()
  return () =>
    Promise.all([messages.load, details].map((each) => typeof each === 'function' && preload(each)))
}
