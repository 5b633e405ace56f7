'use client'

import { useEffect } from 'react'
import { warnOnce } from '../core/warn-once.js'

const PATIENCE_MS = 3000

/** In development, points out once that a page has no way back to the settings. */
export function useTriggerReminder(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.querySelector('[data-action="open-preferences"]')) return
      warnOnce(
        'there is no way back to the settings on this page. Visitors must be able to withdraw as easily as they agreed (GDPR 7(3)). Place a <PreferencesTrigger> where every page shows it, such as the footer.',
      )
    }, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
}
