'use client'

import { useEffect, useRef, useState } from 'react'

// What was loaded is the same for every visitor: texts and facts, never a decision.
const loaded = new WeakMap<() => unknown, unknown>()

/** Fetches what `useLoaded` will be asked for, unless it is there. */
export async function preload(load: () => PromiseLike<unknown>): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, await load())
}

/** What a loader brings, once it has; until then, and while another is under way, what was there before. */
export function useLoaded<T>(load: (() => PromiseLike<T>) | undefined): T | undefined {
  const [, render] = useState({})
  const latest = useRef<T | undefined>(undefined)
  // The map holds under a loader what that loader resolved to.
  if (load && loaded.has(load)) latest.current = loaded.get(load) as T
  useEffect(() => {
    if (!load || loaded.has(load)) return
    let isCurrent = true
    preload(load).then(() => {
      if (isCurrent) render({})
    }, console.error)
    return () => {
      isCurrent = false
    }
  }, [load])
  return latest.current
}
