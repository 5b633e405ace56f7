'use client'

import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'

/**
 * Reserves room in the page for a surface that floats over it, so that it never covers what has the
 * focus (WCAG 2.2, 2.4.11), nor the end of the page.
 */
export function useRoom(ref: RefObject<HTMLElement | null>): void {
  useIsomorphicLayoutEffect(() => {
    const surface = ref.current
    if (!surface || typeof ResizeObserver === 'undefined') return
    const body = document.body.style
    const root = document.documentElement.style
    const reserve = () => {
      const { top, bottom } = surface.getBoundingClientRect()
      const isFloating = getComputedStyle(surface).position === 'fixed'
      const atTop = isFloating && top < innerHeight - bottom
      const [near, far] = atTop ? ['top', 'bottom'] : ['bottom', 'top']
      const room = !isFloating ? 0 : atTop ? bottom : innerHeight - top
      // Through the object model, which a strict CSP allows.
      for (const property of ['padding', 'scroll-padding']) {
        const style = property === 'padding' ? body : root
        style.setProperty(`${property}-${near}`, `${Math.ceil(room)}px`)
        style.removeProperty(`${property}-${far}`)
      }
    }
    const observer = new ResizeObserver(reserve)
    observer.observe(surface)
    observer.observe(document.documentElement)
    reserve()
    return () => {
      observer.disconnect()
      for (const side of ['top', 'bottom']) {
        body.removeProperty(`padding-${side}`)
        root.removeProperty(`scroll-padding-${side}`)
      }
    }
  }, [ref])
}
