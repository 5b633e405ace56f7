'use client'

import type { RefObject } from 'react'
import { warnOnce } from '../../core/warn-once.js'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'

const EVERY_MS = 250

/**
 * Closes the dialog if it is not displayed: a content blocker or the site's CSS hides or covers it, or a
 * script removes it or its backdrop, at once or later. Visitors could neither use nor leave it, and it
 * would hold the focus and lock the page.
 */
export function useDisplayed(
  backdropRef: RefObject<HTMLElement | null>,
  dialogRef: RefObject<HTMLElement | null>,
  isDrawn: boolean,
  close: () => void,
): void {
  useIsomorphicLayoutEffect(() => {
    const backdrop = backdropRef.current
    const dialog = dialogRef.current
    if (!isDrawn || !backdrop || !dialog) return
    let isVisible = isRendered
    const check = () => {
      // The style sheet hides it in print.
      if (window.matchMedia?.('print').matches) return
      // What a script removes loses its mark (see `useKeptRef`).
      const isThere = [backdrop, dialog].every((each) => each.isConnected && each.dataset.rcu)
      if (isThere && isVisible(dialog)) return
      if (process.env.NODE_ENV !== 'production' && isThere) {
        warnOnce(
          'the preferences cannot be seen. They were closed again, so that the page is not locked. Look for a rule of the site, or of a content blocker, that hides, clips or moves them, and for an element that covers them.',
        )
      }
      close()
    }
    check()
    // No event tells that a style has changed.
    const timer = setInterval(check, EVERY_MS)
    // Test renderers have no layout.
    if ('checkVisibility' in dialog) {
      import('./is-visible.js').then((loaded) => {
        isVisible = loaded.isVisible
      }, console.error)
    }
    return () => clearInterval(timer)
  }, [backdropRef, dialogRef, isDrawn, close])
}

function isRendered(element: HTMLElement): boolean {
  return getComputedStyle(element).display !== 'none'
}
