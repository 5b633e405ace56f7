'use client'

import { useEffect, useRef, useState } from 'react'

// What was loaded is the same for every visitor: texts and facts, never a decision.
const loaded = new WeakMap<() => unknown, unknown>()

/** What a loader brings, once it has; until then, and while another is under way, what was there before. */
export function useLoaded<T>(load: (() => PromiseLike<T>) | undefined): T | undefined {
  const [, render] = useState({})
  const latest = useRef<T | undefined>(undefined)
  // The map holds under a loader what that loader resolved to.
  if (load && loaded.has(load)) latest.current = loaded.get(load) as T
  useEffect(() => {
    if (!load || loaded.has(load)) return
    let isCurrent = true
    load().then((value) => {
      loaded.set(load, value)
      if (isCurrent) render({})
    }, console.error)
    return () => {
      isCurrent = false
    }
  }, [load])
  return latest.current
}
