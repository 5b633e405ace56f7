'use client'

import { forwardRef, type ReactNode, useEffect, useState } from 'react'
import { whenIdle } from '../../core/store/when-idle.js'
import { useDialogCount } from '../../react/dialog-count.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import type { DialogBody } from './dialog-body.js'
import { listenToLinks } from './listen-to-links.js'
import type { PreferencesContentProps } from './preferences-content.js'

export interface PreferencesDialogProps
  extends Omit<PreferencesContentProps, 'asChild' | 'children'> {
  /** Your own content, shown between the categories and the actions. */
  children?: ReactNode
}

/**
 * The second layer: every category and service with its switch, opened by the banner, a
 * `PreferencesTrigger`, any element with the action `open-preferences`, or the store. Its code and
 * texts are fetched while the banner is idle, or when a visitor comes near a button that opens it.
 * Render one on every page. Renders a `<div>` with `data-state="open"`, and with `data-layout` if you
 * pass a layout.
 */
export const PreferencesDialog = /* @__PURE__ */ forwardRef<HTMLDivElement, PreferencesDialogProps>(
  (props, ref) => {
    const store = useConsentStore()
    const surface = useConsentState((state) => state.surface)
    const [Body, setBody] = useState<typeof DialogBody>()

    useEffect(() => listenToLinks(store.openPreferences), [store])

    useEffect(() => {
      const lose = (error: unknown) => {
        console.error(error)
        // While it is open, the next click would change nothing. Once closed, a click tries again.
        store.closePreferences()
      }
      const keeping = (surface === 'preferences' ? Promise.resolve() : new Promise(whenIdle))
        .then(() => import('../after-paint.js'))
        .then((later) => later.keepReady(store, (body) => setBody(() => body), lose))
        .catch(lose)
      return () => {
        keeping.then((stop) => stop?.())
      }
    }, [store, surface])

    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
    if (process.env.NODE_ENV !== 'production') useDialogCount(store)

    return Body && <Body {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesDialog, 'PreferencesDialog')
