'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { type ReactNode, useEffect } from 'react'
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
  const { messages, details } = useTexts()

  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes while it is open, the parts ask for themselves.
  useEffect(() => {
    if (!isOpen) return
    let isCurrent = true
    const needed = [messages.load, details].map(
      (each) => typeof each === 'function' && preload(each),
    )
    Promise.all(needed).catch((error) => {
      console.error(error)
      // Open but invisible, the next click would change nothing; closed, it tries again.
      if (isCurrent) store.closePreferences()
    })
    return () => {
      isCurrent = false
    }
  }, [isOpen, store])

  return (
    isOpen && (
      <Dialog.Root open onOpenChange={store.closePreferences}>
        {children}
      </Dialog.Root>
    )
  )
}
if (process.env.NODE_ENV !== 'production') PreferencesRoot.displayName = 'Preferences.Root'
