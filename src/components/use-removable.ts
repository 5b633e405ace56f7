'use client'

import { type Ref, useMemo, useRef } from 'react'
import { useIsomorphicLayoutEffect } from '../react/use-isomorphic-layout-effect.js'
import { mergeRefs } from './merge-refs.js'

/**
 * Puts an element back right before React removes it, if a browser extension has removed it from the
 * page: without this, React throws and unmounts the whole page. Returns the ref for the element.
 *
 * @param isRendered whether the element is rendered now
 */
export function useRemovable<T extends Element>(
  ref: Ref<T> | undefined,
  isRendered = true,
): (element: T | null) => void {
  const root = useRef<T>(null)
  useIsomorphicLayoutEffect(() => {
    const parent = root.current?.parentNode
    return () => {
      // React still has to take the ref back. The element is another one after `Resilient` has failed.
      const element = root.current
      if (element && element.parentNode !== parent) parent?.appendChild(element)
    }
  }, [isRendered])
  return useMemo(() => mergeRefs(root, ref), [ref])
}
