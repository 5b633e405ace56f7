'use client'

import { useEffect } from 'react'
import { warnOnce } from '../core/warn-once.js'

const PATIENCE_MS = 3000

/** In development, warns once if a page has no PreferencesTrigger. */
export function useTriggerReminder(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.querySelector('[data-action="open-preferences"]')) return
      warnOnce(
        'this page has no <PreferencesTrigger>. Visitors must be able to withdraw as easily as they agreed (GDPR 7(3)). Render one where every page shows it, such as the footer.',
      )
    }, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
}
