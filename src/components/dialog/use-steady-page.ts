'use client'

import { useState } from 'react'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'

/**
 * Keeps the page as wide as it was while the dialog hides its scroll bar. Only where there was one:
 * room for a bar that never was would move everything.
 */
export function useSteadyPage(isMounted: boolean): void {
  // Asked before the dialog is in the page, and with it the rule that hides the bar.
  const [hadBar] = useState(() => innerWidth > document.documentElement.clientWidth)
  useIsomorphicLayoutEffect(() => {
    if (!isMounted || !hadBar) return
    // Through the object model, which a strict CSP allows.
    const { style } = document.documentElement
    style.scrollbarGutter = 'stable'
    return () => {
      style.scrollbarGutter = ''
    }
  }, [isMounted])
}
