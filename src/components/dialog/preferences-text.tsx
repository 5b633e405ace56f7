'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { optionalCategories } from '../../core/config/optional.js'
import { localize } from '../../core/texts/localize.js'
import { webAddress } from '../../core/texts/web-address.js'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesTextProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behavior on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

/**
 * Explains the decision, and links the `policyUrl` of the config. Screen readers announce the text
 * when the dialog opens. Renders a `<p>`.
 */
export const PreferencesText = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PreferencesTextProps
>(({ asChild, children, ...props }, ref) => {
  const { config, textId, messages } = usePreferences()
  const { locale, messages: first } = useTexts()
  const href = webAddress(localize(config.policyUrl, locale))
  const { text, nothing } = messages.dialog
  const Part = asChild ? Slot : 'p'
  return (
    <Part data-rcu="dialog-text" {...props} id={textId} ref={ref}>
      {children ?? (
        <>
          <span>{optionalCategories(config).length > 0 ? text : nothing}</span>
          {href && ' '}
          {href && (
            // Another tab, so that the switches keep their state.
            <a data-rcu="link" href={href} target="_blank" rel="noreferrer">
              {first.banner.policy}
            </a>
          )}
        </>
      )}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesText, 'Preferences.Text')
