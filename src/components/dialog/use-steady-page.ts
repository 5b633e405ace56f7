'use client'

import { useState } from 'react'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'

/**
 * Keeps the width of the page while the dialog hides its scroll bar. Only if the page has a scroll bar
 * that takes up space: otherwise the reserved room would move the page.
 */
export function useSteadyPage(isMounted: boolean): void {
  // Measured before the dialog is rendered, because its style sheet then hides the scroll bar.
  const [hadBar] = useState(() => innerWidth > document.documentElement.clientWidth)
  useIsomorphicLayoutEffect(() => {
    if (!isMounted || !hadBar) return
    // By script, which a strict CSP allows.
    const { style } = document.documentElement
    style.scrollbarGutter = 'stable'
    return () => {
      style.scrollbarGutter = ''
    }
  }, [isMounted])
}
