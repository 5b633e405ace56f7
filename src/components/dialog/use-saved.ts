'use client'

import { useEffect, useState } from 'react'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import type { PreferencesSurface } from './use-preferences.js'

/** What to announce after a decision made on this surface; empty before the first. */
export function useSaved(surface: PreferencesSurface, isDialog: boolean, caller: string): string {
  const store = useConsentStore(caller)
  const { saved } = useTexts().messages
  const [said, say] = useState('')
  useEffect(
    () =>
      store.subscribe(({ record }, previous) => {
        // What was decided before this page is found while pending, and is no news.
        if (!record || record === previous.record || previous.status === 'pending') return
        if (record.surface !== surface) return
        // A form and the dialog decide on the same surface; only one of them speaks.
        if ((previous.surface === 'preferences') !== isDialog) return
        // The same words again would not be heard again.
        say((last) => (last === saved ? `${saved}\u00a0` : saved))
      }),
    [store, surface, isDialog, saved],
  )
  return said
}
