'use client'

import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'

// The backdrop takes clicks. Live regions must be read. What is inert already, the site made so.
const OUTSIDE = ':not([data-rcu=backdrop],[aria-live],[inert])'

/**
 * Makes everything outside of the dialog inert. Radix hides the page from screen readers and keeps Tab
 * inside; a dialog of the site that pulls the focus back whenever it leaves would do so endlessly.
 * An inert element cannot be focused by a script either.
 */
export function useInertPage(dialogRef: RefObject<HTMLElement | null>, isDrawn: boolean): void {
  useIsomorphicLayoutEffect(() => {
    const dialog = dialogRef.current
    if (!isDrawn || !dialog) return
    const inert: HTMLElement[] = []
    for (let inside = dialog as Node | undefined; inside && inside !== document.body; ) {
      const { parentNode } = inside
      for (const beside of parentNode ? parentNode.children : []) {
        if (beside !== inside && beside.matches(OUTSIDE)) inert.push(beside as HTMLElement)
      }
      inside = parentNode ?? (inside as ShadowRoot).host
    }
    for (const each of inert) each.inert = true
    return () => {
      for (const each of inert) each.inert = false
    }
  }, [dialogRef, isDrawn])
}
