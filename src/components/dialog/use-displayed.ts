'use client'

import type { RefObject } from 'react'
import { warnOnce } from '../../core/warn-once.js'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'

/**
 * Closes the dialog when a filter list or the site's CSS hides it, or an extension takes it or its
 * backdrop out of the page, at once or later: nobody could answer or leave it, and it would hold the
 * focus and the page all the same.
 */
export function useDisplayed(
  backdropRef: RefObject<HTMLElement | null>,
  dialogRef: RefObject<HTMLElement | null>,
  isDrawn: boolean,
  close: () => void,
): void {
  useIsomorphicLayoutEffect(() => {
    if (!isDrawn) return
    const backdrop = backdropRef.current as HTMLElement
    const dialog = dialogRef.current as HTMLElement
    const check = () => {
      if (backdrop.isConnected && dialog.isConnected) {
        if (getComputedStyle(dialog).display !== 'none') return
        // Left out of print on purpose.
        if (window.matchMedia?.('print').matches) return
        if (process.env.NODE_ENV !== 'production') {
          warnOnce(
            'the preferences are hidden by CSS. They were closed again, so that the page is not locked. Look for a rule of the site, or of a content blocker, that sets display: none on them.',
          )
        }
      }
      close()
      // For React to take away: it fails over what is not there. Only now, since what takes them out
      // hears of it after React has heard of the closing.
      document.body.append(backdrop, dialog)
    }
    check()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(check)
    observer.observe(backdrop)
    observer.observe(dialog)
    return () => observer.disconnect()
  }, [backdropRef, dialogRef, isDrawn, close])
}
