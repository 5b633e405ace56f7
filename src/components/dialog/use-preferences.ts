'use client'

import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
  useId,
  useMemo,
} from 'react'
import type { ConsentConfig } from '../../core/config/config.js'
import type { RestMessages } from '../../core/texts/messages.js'
import { createPartContext } from '../../react/part-context.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import { announce } from '../announce.js'
import { type Draft, useDraft } from './use-draft.js'

/** What a switch needs to know, whichever component draws it. */
export interface SwitchProps extends ComponentPropsWithoutRef<'button'> {
  asChild?: boolean | undefined
  checked: boolean
  onCheckedChange: (checked: boolean) => void
}

export type SwitchComponent = ForwardRefExoticComponent<
  SwitchProps & RefAttributes<HTMLButtonElement>
>

/** Where the parts decide. */
export type PreferencesSurface = 'banner' | 'preferences' | 'policy'

/** What the parts of one dialog or form share. */
export interface Preferences {
  readonly titleId: string
  readonly textId: string
  readonly surface: PreferencesSurface
  readonly config: ConsentConfig
  readonly messages: RestMessages
  readonly draft: Draft
  /** Tells screen readers that a decision is stored. */
  readonly announceSaved: () => void
  /** Radix draws the dialog's switches; a form must not bring Radix along. */
  readonly Switch: SwitchComponent
}

export const [PreferencesProvider, usePreferences] = createPartContext<Preferences>(
  '<Preferences.Content> or <Preferences.Form>',
  process.env.NODE_ENV !== 'production' && 'It has no choice to show or store.',
)

/** Makes what the parts share; null until the texts and the description have come. */
export function useNewPreferences(
  surface: PreferencesSurface,
  Switch: SwitchComponent,
): Preferences | null {
  const config = useCompleteConfig()
  const messages = useRestMessages()
  const draft = useDraft()
  const { locale } = useTexts()
  const id = useId()
  return useMemo(() => {
    if (!config || !messages) return null
    const ids = { titleId: `${id}t`, textId: `${id}d` }
    const announceSaved = () => announce(messages.saved, locale)
    return { ...ids, surface, config, messages, draft, announceSaved, Switch }
  }, [id, surface, config, messages, draft, locale, Switch])
}
