'use client'

import { type MutableRefObject, type Ref, useCallback } from 'react'

/** One ref for two who want it. */
export function useMergedRef<T>(own: Ref<T>, given: Ref<T>): (node: T | null) => void {
  return useCallback(
    (node: T | null) => {
      for (const ref of [own, given]) {
        if (typeof ref === 'function') ref(node)
        // React types the refs it hands out as read-only.
        else if (ref) (ref as MutableRefObject<T | null>).current = node
      }
    },
    [own, given],
  )
}
