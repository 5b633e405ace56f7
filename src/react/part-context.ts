'use client'

import { createContext, type Provider, useContext } from 'react'
import { currentPart } from './name-part.js'

/**
 * The context that the parts of one component share, and the hook that reads it. A part outside its
 * root throws in development. In production the hook then returns `null`: no page that was tried in
 * development has such a part.
 *
 * @param inDevelopment the tag that must be around the part, as a site writes it: `<Banner.Root>`, and
 * what does not work outside of it. Pass `false` in production, so that bundlers drop the sentences
 */
export function createPartContext<T>(
  inDevelopment: readonly [root: string, consequence: string] | false,
): [Provider<T | null>, () => T] {
  const context = createContext<T | null>(null)
  // biome-ignore lint/correctness/noComponentHookFactories: called once per module, never in a render.
  const usePartContext = (): T => {
    const shared = useContext(context) as T
    if (process.env.NODE_ENV !== 'production' && inDevelopment && shared === null) {
      const [root, consequence] = inDevelopment
      throw new Error(
        `react-consent-ui: ${currentPart()} is outside ${root}. ${consequence} Put it inside ${root}.`,
      )
    }
    return shared
  }
  return [context.Provider, usePartContext]
}
