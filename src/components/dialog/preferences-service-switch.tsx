'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { ServiceId } from '../../core/config/register.js'
import { requireIds } from '../../core/define/require-declared.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { AlwaysActive } from './always-active.js'
import { Switch } from './switch.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesServiceSwitchProps extends ComponentPropsWithoutRef<'button'> {
  /** The id of a declared service. */
  service: ServiceId
  /** Puts this part's behavior on its only child instead of a `<button>`. */
  asChild?: boolean | undefined
}

/**
 * Switches one service in the draft, independently of its category. `Preferences.Save` stores it. Renders a
 * `<button role="switch">` with `aria-checked`, `data-service` and `data-state="checked|unchecked"`;
 * in a required category, a `<span>` that says so (`data-rcu="required"`).
 *
 * @throws {Error} in development, for an id that is not declared
 */
export const PreferencesServiceSwitch = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesServiceSwitchProps
>(({ service, ...props }, ref) => {
  const { config, draft } = usePreferences()
  const { locale } = useTexts()
  if (process.env.NODE_ENV !== 'production')
    requireIds(config, 'service', [service], 'Preferences.ServiceSwitch')
  const told = config.services[service]
  if (config.categories[told?.category ?? '']?.required) {
    return <AlwaysActive className={props.className} style={props.style} ref={ref} />
  }
  return (
    <Switch
      data-rcu="switch"
      data-service={service}
      aria-label={localize(told?.name, locale) || service}
      {...props}
      checked={draft.services[service] === true}
      onCheckedChange={(checked) => draft.setService(service, checked)}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production')
  namePart(PreferencesServiceSwitch, 'Preferences.ServiceSwitch')
