'use client'

import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'
import { warnHidden } from './warn-hidden.js'

/**
 * Closes the dialog if it is not displayed: a content blocker or the site's CSS hides or covers it, or a
 * script removes it or its backdrop, at once or later. Visitors could neither use nor leave it, and it
 * would hold the focus and lock the page. If only the element that holds it was closed, calls `move`.
 */
export function useDisplayed(
  backdropRef: RefObject<HTMLElement | null>,
  dialogRef: RefObject<HTMLElement | null>,
  isDrawn: boolean,
  close: () => void,
  move: ((to: undefined) => void) | undefined,
): void {
  useIsomorphicLayoutEffect(() => {
    const dialog = dialogRef.current
    if (!isDrawn || !dialog) return
    // Content blockers hide the dialog this way. Close it before the page is locked for a frame. Print styles
    // hide it on purpose.
    if (getComputedStyle(dialog).display === 'none' && !window.matchMedia?.('print').matches) {
      if (process.env.NODE_ENV !== 'production') warnHidden()
      return close()
    }
    const backdrop = backdropRef.current
    const watching = import('./while-open.js').then(
      // It may have been closed before this chunk has loaded.
      (loaded) => dialogRef.current && loaded.whileOpen(backdrop, dialog, close, move),
      console.error,
    )
    return () => {
      watching.then((stop) => stop?.())
    }
  }, [backdropRef, dialogRef, isDrawn, close, move])
}
