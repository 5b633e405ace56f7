'use client'

import type { RefObject } from 'react'
import { warnOnce } from '../../core/errors.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'

/**
 * Closes the dialog when a filter list or the site's CSS hides it, or an extension takes it out of the
 * page, at once or later: nobody could answer or leave it, and it would hold the focus and the page all
 * the same.
 */
export function useDisplayed(ref: RefObject<HTMLElement | null>, isMounted: boolean): void {
  const store = useConsentStore()
  useIsomorphicLayoutEffect(() => {
    const dialog = ref.current
    if (!isMounted || !dialog) return
    // The backdrop comes before it.
    const both = [dialog.previousSibling as Node, dialog]
    const check = () => {
      // For React to take away: it fails over what is not there.
      if (!dialog.isConnected) document.body.append(...both)
      else {
        if (getComputedStyle(dialog).display !== 'none') return
        // Left out of print on purpose.
        if (window.matchMedia?.('print').matches) return
        if (process.env.NODE_ENV !== 'production') {
          warnOnce(
            'the preferences are hidden by CSS. They were closed again, so that the page is not locked. Look for a rule of the site, or of a content blocker, that sets display: none on them.',
          )
        }
      }
      store.closePreferences()
    }
    check()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(check)
    observer.observe(dialog)
    return () => observer.disconnect()
  }, [ref, isMounted, store])
}
