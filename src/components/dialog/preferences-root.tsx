'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { type ReactNode, useDeferredValue, useEffect } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { preload } from '../../react/use-loaded.js'
import { useTexts } from '../../react/use-texts.js'

export interface PreferencesRootProps {
  readonly children?: ReactNode
}

/**
 * Renders its children while the preferences are open, and closes them again when their texts or the
 * description's details cannot be had. Escape, a click outside and Close decide nothing. Renders no
 * element.
 */
export function PreferencesRoot({ children }: PreferencesRootProps) {
  const store = useConsentStore()
  const isOpen = useConsentState((state) => state.surface) === 'preferences'
  // The click is answered by a paint first: drawing all of it takes a slow phone longer than a frame.
  const isDrawn = useDeferredValue(isOpen)
  const { messages, details } = useTexts()

  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes while it is open, the parts ask for themselves.
  useEffect(() => {
    const needed = isOpen ? [messages.load, details] : []
    const coming = needed.map((each) => typeof each === 'function' && preload(each))
    Promise.all(coming).catch((error) => {
      console.error(error)
      // Open but invisible, the next click would change nothing; closed, it tries again.
      store.closePreferences()
    })
  }, [isOpen, store])

  return (
    isOpen &&
    isDrawn && (
      <Dialog.Root open onOpenChange={store.closePreferences}>
        {children}
      </Dialog.Root>
    )
  )
}
if (process.env.NODE_ENV !== 'production') PreferencesRoot.displayName = 'Preferences.Root'
