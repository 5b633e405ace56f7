'use client'

import { useEffect, useRef, useState } from 'react'

// Loaded values are the same for every visitor: texts and facts, never a decision.
const loaded = new WeakMap<() => unknown, unknown>()

const underWay = new WeakMap<() => unknown, Promise<void>>()

/** Fetches what `useLoaded` will be asked for, once, unless it is there. After a failure it tries again. */
export async function preload(load: () => PromiseLike<unknown>): Promise<void> {
  if (loaded.has(load)) return
  const coming =
    underWay.get(load) ??
    Promise.resolve()
      .then(load)
      // A module without the export that the site expects: then everything is missing.
      .then((value) => void loaded.set(load, value ?? {}))
      .finally(() => underWay.delete(load))
  underWay.set(load, coming)
  await coming
}

/** The value of a loader. Until it has loaded, the value before. */
export function useLoaded<T>(load: (() => PromiseLike<T>) | undefined): T | undefined {
  const [, render] = useState({})
  const latest = useRef<T | undefined>(undefined)
  // The map holds under a loader what that loader resolved to.
  if (load && loaded.has(load)) latest.current = loaded.get(load) as T
  useEffect(() => {
    // It may have come between the render and here.
    if (!load || (loaded.has(load) && loaded.get(load) === latest.current)) return
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
