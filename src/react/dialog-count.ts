'use client'

import { useEffect } from 'react'
import type { ConsentStore } from '../core/store/contract.js'

const counts = new WeakMap<ConsentStore, number>()

/** Development only: counts the dialogs that a store can open, wherever they are rendered. */
export function useDialogCount(store: ConsentStore): void {
  useEffect(() => {
    const add = (more: number) => counts.set(store, (counts.get(store) ?? 0) + more)
    add(1)
    return () => {
      add(-1)
    }
  }, [store])
}

/** Development only: whether the page has a dialog that the store can open. */
export function hasDialog(store: ConsentStore): boolean {
  return Boolean(counts.get(store))
}
