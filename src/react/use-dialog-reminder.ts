'use client'

import { useEffect } from 'react'
import type { ConsentStore } from '../core/store/contract.js'
import { warnOnce } from '../core/warn-once.js'

// A dialog that the site itself loads when it is opened gets this long.
const PATIENCE_MS = 1000

const counts = new WeakMap<ConsentStore, number>()

/** In development, counts the dialogs that a store can open. */
export function useDialogCount(store: ConsentStore): void {
  useEffect(() => {
    const add = (more: number) => counts.set(store, (counts.get(store) ?? 0) + more)
    add(1)
    return () => {
      add(-1)
    }
  }, [store])
}

/** In development, warns once if the preferences open on a page without a dialog. */
export function useDialogReminder(store: ConsentStore): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe(({ surface }) => {
      clearTimeout(timer)
      if (surface !== 'preferences') return
      timer = setTimeout(() => {
        if (counts.get(store)) return
        warnOnce(
          'the preferences were opened, but this page has no dialog to show. The visitor sees nothing happen. Render a <PreferencesDialog> on every page, inside <ConsentProvider>.',
        )
      }, PATIENCE_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store])
}
