'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useWordsOf } from '../../react/use-rest-messages.js'
import { Resilient } from '../resilient.js'
import { Slot } from '../slot.js'
import { useKeptRef } from '../use-kept-ref.js'
import { PreferencesActions } from './preferences-actions.js'
import { PreferencesCategories } from './preferences-categories.js'
import { PreferencesText } from './preferences-text.js'
import {
  PreferencesProvider,
  type PreferencesSurface,
  useNewPreferences,
} from './use-preferences.js'

export interface PreferencesFormProps extends ComponentPropsWithoutRef<'section'> {
  /** The `surface` of the record that a decision here writes. @default 'preferences' */
  surface?: PreferencesSurface | undefined
  /** Puts this part's behavior on its only child instead of a `<section>`. */
  asChild?: boolean | undefined
}

/**
 * The contents of the dialog inline, for a settings page: text, categories and actions, unless you pass
 * children. Appears when its texts have loaded; a server renders it if the messages are complete
 * (`locales/fr/all`). Renders a `<section>` named by the dialog's title.
 */
export const PreferencesForm = /* @__PURE__ */ forwardRef<HTMLElement, PreferencesFormProps>(
  ({ asChild, surface = 'preferences', children, ...props }, ref) => {
    const preferences = useNewPreferences(surface)
    const { lang, dir } = useWordsOf(preferences?.messages.dialog)
    const kept = useKeptRef(ref)
    const Part = asChild ? Slot : 'section'
    return (
      preferences && (
        <PreferencesProvider value={preferences}>
          <Resilient>
            <Part
              data-rcu="preferences-form"
              lang={lang}
              dir={dir}
              aria-label={preferences.messages.dialog.title}
              {...props}
              ref={kept}
            >
              {children ?? (
                <>
                  <PreferencesText />
                  <PreferencesCategories />
                  <PreferencesActions />
                </>
              )}
            </Part>
          </Resilient>
        </PreferencesProvider>
      )
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PreferencesForm, 'Preferences.Form')
