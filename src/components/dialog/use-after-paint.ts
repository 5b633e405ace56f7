'use client'

import { useEffect, useState } from 'react'

/**
 * False until the browser has painted what is there so far. A slow phone then shows that a click is
 * heard before it draws the many parts of what was opened (https://web.dev/articles/optimize-inp).
 * Meanwhile Escape calls `leave`, and no key presses what lies behind. At once in a tab that nobody
 * looks at: it is not painted, and an extension may be at work in it.
 */
export function useAfterPaint(leave: () => void): boolean {
  const [isPainted, setIsPainted] = useState(() => document.hidden)
  useEffect(() => {
    if (isPainted) return
    const hold = (event: KeyboardEvent) => {
      event.preventDefault()
      if (event.key === 'Escape') leave()
    }
    document.addEventListener('keydown', hold, true)
    // A frame's own callbacks run before it is painted.
    requestAnimationFrame(() => setTimeout(setIsPainted, 0, true))
    return () => document.removeEventListener('keydown', hold, true)
  }, [isPainted, leave])
  return isPainted
}
