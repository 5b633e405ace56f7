'use client'

import { useEffect, useState } from 'react'

/**
 * False until the browser has painted what is rendered so far. A slow phone then shows that a click was
 * noticed before it renders the many parts of the dialog (https://web.dev/articles/optimize-inp).
 * Meanwhile Escape calls `leave`, and no key acts on the page behind. True at once in a hidden tab: it is
 * never painted, and an extension may be at work in it.
 */
export function useAfterPaint(leave: () => void): boolean {
  const [isPainted, setIsPainted] = useState(() => document.hidden)
  useEffect(() => {
    if (isPainted) return
    const hold = (event: KeyboardEvent) => {
      event.preventDefault()
      if (event.key === 'Escape') leave()
    }
    // A tab that is hidden before the next frame is not painted until it is shown again.
    const skip = () => setIsPainted(true)
    document.addEventListener('keydown', hold, true)
    document.addEventListener('visibilitychange', skip)
    // A frame's own callbacks run before it is painted.
    requestAnimationFrame(() => setTimeout(skip))
    return () => {
      document.removeEventListener('keydown', hold, true)
      document.removeEventListener('visibilitychange', skip)
    }
  }, [isPainted, leave])
  return isPainted
}
