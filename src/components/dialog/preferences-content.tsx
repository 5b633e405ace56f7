'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, forwardRef, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { returnFocus } from '../focus-return.js'
import { mergeRefs } from '../merge-refs.js'
import { Slot } from '../slot.js'
import { DialogSwitch } from './dialog-switch.js'
import { useAfterPaint } from './use-after-paint.js'
import { useDisplayed } from './use-displayed.js'
import { PreferencesProvider, useNewPreferences } from './use-preferences.js'
import { useSteadyPage } from './use-steady-page.js'

/** Start and end follow the direction of writing. */
export type PreferencesLayout = 'center' | 'start' | 'end'

export interface PreferencesContentProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * A sheet in the middle, or a panel along one side; on phones a sheet from the bottom either way.
   * All but the default need `layouts.css`.
   *
   * @default 'center'
   */
  layout?: PreferencesLayout | undefined
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * The dialog itself, at the end of `body` as soon as its texts have come: with the focus inside, over
 * a backdrop (`data-rcu="backdrop"`), which dims the page a frame earlier. Every opening starts from
 * what is granted then. Renders a `<div>` with `data-state="open"` and `data-layout`.
 */
export const PreferencesContent = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesContentProps
>(({ asChild, layout, ...props }, ref) => {
  const preferences = useNewPreferences('preferences', DialogSwitch)
  const { locale, dir } = useTexts()
  const [opener] = useState(focused)
  const own = useRef<HTMLDivElement>(null)
  const merged = useMemo(() => mergeRefs(own, ref), [ref])
  const backdrop = useRef<HTMLDivElement>(null)
  const isUsed = useRef(false)
  const { closePreferences } = useConsentStore()
  const isPainted = useAfterPaint(closePreferences)
  const isDrawn = preferences !== null && isPainted
  useDisplayed(backdrop, own, isDrawn, closePreferences)
  useSteadyPage(isDrawn)
  if (!preferences) return null
  const Part = asChild ? Slot : 'div'
  return createPortal(
    <PreferencesProvider value={preferences}>
      {/* Not Radix's overlay: that one adds a style tag, which a strict CSP refuses. */}
      <div data-rcu="backdrop" aria-hidden="true" ref={backdrop} />
      {isPainted && (
        <Dialog.Content
          asChild
          data-rcu="dialog"
          data-layout={layout}
          lang={locale}
          dir={dir}
          aria-labelledby={preferences.titleId}
          aria-describedby={preferences.textId}
          onClickCapture={(event) => {
            // The second click on what opened it, where Save may have come to lie meanwhile.
            isUsed.current ||= event.detail < 2
            if (!isUsed.current) event.stopPropagation()
          }}
          onOpenAutoFocus={(event) => {
            // Its beginning rather than its first switch, so that nobody starts halfway down.
            event.preventDefault()
            own.current?.focus({ preventScroll: true })
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // React's StrictMode takes effects away and puts them back while the dialog stands.
            if (!(event.currentTarget as HTMLElement).isConnected) returnFocus(opener)
          }}
          ref={merged}
        >
          <Part {...props} />
        </Dialog.Content>
      )}
    </PreferencesProvider>,
    document.body,
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesContent, 'Preferences.Content')

/** `body` is where the focus is when nothing has it, and nowhere to return to. */
function focused(): HTMLElement | null {
  const { activeElement, body } = document
  return activeElement === body ? null : (activeElement as HTMLElement | null)
}
