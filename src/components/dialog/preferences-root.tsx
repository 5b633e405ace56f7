'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { type ReactNode, useEffect } from 'react'
import { useDialogCount } from '../../react/dialog-count.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useNeeded } from '../../react/use-needed.js'
import { Resilient } from '../resilient.js'

export interface PreferencesRootProps {
  /** `Preferences.Content` with its parts. */
  readonly children?: ReactNode
}

/**
 * Renders its children while the preferences are open. Closes the preferences again if their texts or
 * the details of the config cannot be loaded. Escape, a click outside and Close store no decision.
 * Renders no element.
 */
export function PreferencesRoot({ children }: PreferencesRootProps) {
  const store = useConsentStore()
  const isOpen = useConsentState((state) => state.surface) === 'preferences'
  const fetchNeeded = useNeeded()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts themselves fetch what changes while it is open.
  useEffect(() => {
    if (!isOpen) return
    let isCurrent = true
    fetchNeeded().catch((error) => {
      console.error(error)
      // While it is open, the next click would change nothing. Once closed, a click tries again.
      if (isCurrent) store.closePreferences()
    })
    return () => {
      isCurrent = false
    }
  }, [isOpen, store])

  // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
  if (process.env.NODE_ENV !== 'production') useDialogCount(store)

  return (
    isOpen && (
      <Dialog.Root open onOpenChange={store.closePreferences}>
        <Resilient>{children}</Resilient>
      </Dialog.Root>
    )
  )
}
if (process.env.NODE_ENV !== 'production') PreferencesRoot.displayName = 'Preferences.Root'
