'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { InlineSwitch } from './inline-switch.js'
import { PreferencesActions } from './preferences-actions.js'
import { PreferencesCategories } from './preferences-categories.js'
import { PreferencesText } from './preferences-text.js'
import {
  PreferencesProvider,
  type PreferencesSurface,
  useNewPreferences,
} from './use-preferences.js'

export interface PreferencesFormProps extends ComponentPropsWithoutRef<'section'> {
  /** Where its decisions are made, as the record says it. @default 'preferences' */
  surface?: PreferencesSurface | undefined
  /** Puts this part's behaviour on its only child instead of a `<section>`. */
  asChild?: boolean | undefined
}

/**
 * The same choice inline, for a settings page: text, categories and actions, unless it has children
 * of its own. Appears with its texts; a server draws it when it has them at hand (`locales/fr/all`).
 * Renders a `<section>` named by the dialog's title.
 */
export const PreferencesForm = /* @__PURE__ */ forwardRef<HTMLElement, PreferencesFormProps>(
  ({ asChild, surface = 'preferences', children, ...props }, ref) => {
    const preferences = useNewPreferences(surface, InlineSwitch)
    const { locale, dir } = useTexts()
    const Part = asChild ? Slot : 'section'
    return (
      preferences && (
        <PreferencesProvider value={preferences}>
          <Part
            data-rcu="preferences-form"
            lang={locale}
            dir={dir}
            aria-label={preferences.messages.dialog.title}
            {...props}
            ref={ref}
          >
            {children ?? (
              <>
                <PreferencesText />
                <PreferencesCategories />
                <PreferencesActions />
              </>
            )}
          </Part>
        </PreferencesProvider>
      )
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesForm, 'Preferences.Form')
