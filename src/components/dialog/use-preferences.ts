'use client'

import { useId, useMemo } from 'react'
import type { ConsentConfig } from '../../core/config/config.js'
import type { RestMessages } from '../../core/texts/messages.js'
import { createPartContext } from '../../react/part-context.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import { announce } from '../announce.js'
import { type Draft, useDraft } from './use-draft.js'

/** The surface that the record names for a decision. */
export type PreferencesSurface = 'banner' | 'preferences' | 'policy'

/** The context that the parts of one dialog or form share. */
export interface Preferences {
  readonly titleId: string
  readonly textId: string
  readonly surface: PreferencesSurface
  readonly config: ConsentConfig
  readonly messages: RestMessages
  readonly draft: Draft
  /** Has screen readers say that a decision is stored. */
  readonly announceSaved: () => void
}

export const [PreferencesProvider, usePreferences] = createPartContext<Preferences>(
  process.env.NODE_ENV !== 'production' && [
    '<Preferences.Content> or <Preferences.Form>',
    'It has no choice to show or store.',
  ],
)

/** The shared context of the parts; null until the texts and the config have loaded. */
export function useNewPreferences(surface: PreferencesSurface): Preferences | null {
  const config = useCompleteConfig()
  const messages = useRestMessages()
  const draft = useDraft()
  const { locale } = useTexts()
  const id = useId()
  return useMemo(() => {
    if (!config || !messages) return null
    const ids = { titleId: `${id}t`, textId: `${id}d` }
    const announceSaved = () => announce(messages.saved, locale)
    return { ...ids, surface, config, messages, draft, announceSaved }
  }, [id, surface, config, messages, draft, locale])
}
