'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The host name of the page; undefined on a server, and in the first render that must match its HTML. */
export function usePageHost(): string | undefined {
  return useSyncExternalStore(
    never,
    () => location.hostname,
    () => undefined,
  )
}
