'use client'

import { useCallback, useRef } from 'react'
import { preload } from './use-loaded.js'
import { useTexts } from './use-texts.js'

/** Fetches, unless they are there, the texts and facts that opening the settings needs. */
export function usePreload(): () => Promise<unknown> {
  const {
    details,
    messages: { load },
  } = useTexts()
  const loaders = useRef<(typeof load | typeof details)[]>([])
  loaders.current = [load, details]
  return useCallback(
    () => Promise.all(loaders.current.map((each) => typeof each === 'function' && preload(each))),
    [],
  )
}
