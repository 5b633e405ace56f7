'use client'

import { forwardRef, useEffect, useState } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import type { DialogBody } from './dialog-body.js'
import type { PreferencesContentProps } from './preferences-content.js'

export interface PreferencesDialogProps
  extends Omit<PreferencesContentProps, 'asChild' | 'children'> {}

/**
 * The second layer: every category and service with its switch, opened by the banner, a
 * `PreferencesTrigger` or the store. Its code and texts are fetched ahead while the banner is idle, or
 * when a visitor comes near a button that opens it. Place one on every page. Renders a `<div>` with
 * `data-state="open"`, and with `data-layout` where one is given.
 */
export const PreferencesDialog = /* @__PURE__ */ forwardRef<HTMLDivElement, PreferencesDialogProps>(
  (props, ref) => {
    const store = useConsentStore()
    const surface = useConsentState((state) => state.surface)
    const [Body, setBody] = useState<typeof DialogBody>()

    // biome-ignore lint/correctness/useExhaustiveDependencies: it looks for itself what the surface is.
    useEffect(() => {
      const lose = (error: unknown) => {
        console.error(error)
        // Open but invisible, the next click would change nothing; closed, it tries again.
        store.closePreferences()
      }
      const keeping = import('../after-paint.js')
        .then((later) => later.keepReady(store, (body) => setBody(() => body), lose))
        .catch(lose)
      return () => {
        keeping.then((stop) => stop?.())
      }
    }, [store, surface])

    return Body && <Body {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesDialog, 'PreferencesDialog')
