'use client'

import { type RefObject, useRef } from 'react'
import { useIsomorphicLayoutEffect } from '../react/use-isomorphic-layout-effect.js'
import type { EmbedState } from './use-embed.js'

/**
 * For a part that comes and goes: hands its focus to the embed, so that it never falls to `body`.
 * Not to a button, which a key meant for a video would press.
 */
export function useKeptFocus<T extends HTMLElement>({ root }: EmbedState): RefObject<T | null> {
  const own = useRef<T>(null)
  useIsomorphicLayoutEffect(() => {
    const part = own.current
    return () => {
      // Still in the page here, and so is the focus if it was inside.
      if (part?.contains(document.activeElement)) root.current?.focus({ preventScroll: true })
    }
  }, [root])
  return own
}
