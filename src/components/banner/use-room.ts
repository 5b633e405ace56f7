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
    const { body, documentElement } = document
    const reserve = (isOpen: boolean) => {
      const { top, bottom } = surface.getBoundingClientRect()
      const isFloating = isOpen && getComputedStyle(surface).position === 'fixed'
      const below = innerHeight - bottom
      const [atTop, atBottom] = top < below ? [bottom, 0] : [0, innerHeight - top]
      for (const [side, room] of [
        ['top', atTop],
        ['bottom', atBottom],
      ] as const) {
        // Through the object model, which a strict CSP allows. An empty value takes it away again.
        const value = isFloating && room ? `${room}px` : ''
        body.style.setProperty(`padding-${side}`, value)
        documentElement.style.setProperty(`scroll-padding-${side}`, value)
      }
    }
    const observer = new ResizeObserver(() => reserve(true))
    observer.observe(surface)
    observer.observe(documentElement)
    return () => {
      observer.disconnect()
      reserve(false)
    }
  }, [ref])
}
