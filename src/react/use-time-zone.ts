'use client'

import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/**
 * The zone to tell times in: undefined is the visitor's own. A server does not know it, so there and
 * during hydration it is UTC, and the page follows.
 */
export function useTimeZone(): 'UTC' | undefined {
  return useSyncExternalStore(
    subscribe,
    () => undefined,
    () => 'UTC',
  )
}
