'use client'

import { forwardRef, useEffect, useState } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
import { useNearest } from '../../react/use-consent-store.js'
import { usePreload } from '../../react/use-preload.js'
import type { DialogBody } from './dialog-body.js'
import type { PreferencesContentProps } from './preferences-content.js'

export interface PreferencesDialogProps
  extends Omit<PreferencesContentProps, 'asChild' | 'children'> {}

/**
 * The second layer: every category and service with its switch, opened by the banner, a
 * `PreferencesTrigger` or the store. Its code and texts are fetched ahead while the banner is idle,
 * or when a visitor comes near a button that opens it. Place one on every page.
 */
export const PreferencesDialog = /* @__PURE__ */ forwardRef<HTMLDivElement, PreferencesDialogProps>(
  (props, ref) => {
    const { store, page } = useNearest('PreferencesDialog')
    const surface = useConsentState((state) => state.surface, 'PreferencesDialog')
    const preload = usePreload()
    const [Body, setBody] = useState<typeof DialogBody>()

    useEffect(() => {
      // By hand: React.lazy remembers a chunk that failed, and throws into the page.
      const load = () =>
        import('./dialog-body.js').then(({ DialogBody }) => setBody(() => DialogBody))
      page.warm = () => {
        // What fails here is asked for again by the click, which reports it.
        Promise.all([load(), preload()]).catch(() => {})
      }
      if (surface === 'banner') (window.requestIdleCallback ?? setTimeout)(() => page.warm())
      if (surface === 'preferences') {
        load().catch((error) => {
          console.error(error)
          store.closePreferences()
        })
      }
      return () => {
        page.warm = () => {}
      }
    }, [store, page, surface, preload])

    return Body && <Body {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') PreferencesDialog.displayName = 'PreferencesDialog'
