'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useWordsOf } from '../../react/use-rest-messages.js'
import { focusedElement, returnFocus } from '../focus-return.js'
import { Slot } from '../slot.js'
import { useKeptRef } from '../use-kept-ref.js'
import { warnIfContained } from '../warn-if-contained.js'
import { containerFor } from './container-for.js'
import { useAfterPaint } from './use-after-paint.js'
import { useDisplayed } from './use-displayed.js'
import { useInertPage } from './use-inert-page.js'
import { PreferencesProvider, useNewPreferences } from './use-preferences.js'
import { useSteadyPage } from './use-steady-page.js'

/** Start and end follow the direction of writing. */
export type PreferencesLayout = 'center' | 'start' | 'end'

export interface PreferencesContentProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * A sheet in the middle, or a panel along one side; on phones always a sheet from the bottom.
   * Every value but the default needs `layouts.css`.
   *
   * @default 'center'
   */
  layout?: PreferencesLayout | undefined
  /**
   * The element to render the dialog in.
   *
   * @default the open modal, open popover, full-screen element or shadow root around the button that opened
   * it, else `body`
   */
  container?: Element | DocumentFragment | null | undefined
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * The dialog itself, as soon as its texts have loaded: with the focus inside, over a backdrop
 * (`data-rcu="backdrop"`), which dims the page a frame earlier. Every opening starts from what is
 * granted then. Renders a `<div>` with `data-state="open"` and `data-layout`.
 */
export const PreferencesContent = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesContentProps
>(({ asChild, container, layout, ...props }, ref) => {
  const preferences = useNewPreferences('preferences')
  const [opener] = useState(focusedElement)
  const [found, setFound] = useState<Element | DocumentFragment>()
  const target = container ?? found
  const { lang, dir } = useWordsOf(preferences?.messages.dialog)
  const own = useRef<HTMLDivElement>(null)
  const backdrop = useRef<HTMLDivElement>(null)
  const keptDialog = useKeptRef(ref, own)
  const keptBackdrop = useKeptRef(backdrop)
  const isUsed = useRef(false)
  const { closePreferences } = useConsentStore()
  const isPainted = useAfterPaint(closePreferences)
  const isDrawn = Boolean(preferences && target) && isPainted
  useInertPage(own, isDrawn)
  useDisplayed(backdrop, own, isDrawn, closePreferences, container ? undefined : setFound)
  useSteadyPage(isDrawn)
  if (process.env.NODE_ENV !== 'production') {
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
    useEffect(() => {
      if (isDrawn && own.current) warnIfContained(own.current, 'dialog')
    }, [isDrawn])
  }
  if (!preferences) return null
  if (!target) {
    // Rendered and replaced before it is painted: it shows in which shadow root this is, if any.
    const find = (place: HTMLElement | null) => {
      // A router may have replaced `body` and mounted the app again: a dialog of the old app stays away.
      if (place?.isConnected) setFound(containerFor(opener, place))
    }
    return <span hidden ref={find} />
  }
  const Part = asChild ? Slot : 'div'
  return createPortal(
    <PreferencesProvider value={preferences}>
      {/* Not Radix's overlay: it adds a style tag, which a strict CSP refuses. */}
      <div
        data-rcu="backdrop"
        aria-hidden="true"
        // Radix forbids pointers on `body`, and the backdrop would inherit that.
        style={{ pointerEvents: 'auto' }}
        // Radix notices clicks outside only some time after the dialog is rendered. The second click
        // of a double click on the button that opened it does not count.
        onClick={(event) => event.detail < 2 && closePreferences()}
        ref={keptBackdrop}
      />
      {isPainted && (
        <Dialog.Content
          asChild
          data-rcu="dialog"
          data-layout={layout}
          lang={lang}
          dir={dir}
          aria-labelledby={preferences.titleId}
          aria-describedby={preferences.textId}
          onClickCapture={(event) => {
            // The second click of a double click on the button that opened it may land on Save.
            isUsed.current ||= event.detail < 2
            if (!isUsed.current) event.stopPropagation()
          }}
          onKeyDown={(event) => {
            // Before the browser scrolls what has the focus: the dialog itself does not scroll.
            if (event.target === own.current) {
              own.current.querySelector<HTMLElement>('[data-rcu=dialog-body]')?.focus()
            }
          }}
          onOpenAutoFocus={(event) => {
            // The dialog rather than its first switch, so that reading starts at the beginning.
            event.preventDefault()
            own.current?.focus({ preventScroll: true })
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // React's StrictMode stops and restarts effects while the dialog is open.
            if (!own.current) returnFocus(opener)
          }}
          ref={keptDialog}
        >
          <Part {...props} />
        </Dialog.Content>
      )}
    </PreferencesProvider>,
    target,
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesContent, 'Preferences.Content')
