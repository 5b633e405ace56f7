'use client'

import { forwardRef, useEffect, useState } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import type { DialogBody } from './dialog-body.js'
import type { PreferencesContentProps } from './preferences-content.js'
import { watchOpeners } from './watch-openers.js'

export interface PreferencesDialogProps
  extends Omit<PreferencesContentProps, 'asChild' | 'children'> {}

/**
 * The second layer: every category and service with its switch, opened by the banner, a
 * `PreferencesTrigger` or the store. Its code and texts are fetched ahead while the banner is idle,
 * or when a visitor comes near a button that opens it. Place one on every page.
 */
export const PreferencesDialog = /* @__PURE__ */ forwardRef<HTMLDivElement, PreferencesDialogProps>(
  (props, ref) => {
    const store = useConsentStore('PreferencesDialog')
    const surface = useConsentState((state) => state.surface, 'PreferencesDialog')
    const [Body, setBody] = useState<typeof DialogBody>()

    useEffect(() => {
      // By hand: React.lazy remembers a chunk that failed, and throws into the page.
      const load = (lose: (error: unknown) => void) =>
        import('./dialog-body.js').then(({ DialogBody }) => setBody(() => DialogBody)).catch(lose)
      // What is lost here is asked for again by the click, which tells of it.
      const warm = () => load(() => {})
      if (surface === 'banner') (window.requestIdleCallback ?? setTimeout)(warm)
      if (surface === 'preferences') {
        load((error) => {
          console.error(error)
          store.closePreferences()
        })
      }
      return watchOpeners(warm)
    }, [store, surface])

    return Body && <Body {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') PreferencesDialog.displayName = 'PreferencesDialog'
