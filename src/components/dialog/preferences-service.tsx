'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import type { ServiceId } from '../../core/config/register.js'
import { requireIds } from '../../core/define/require-declared.js'
import { format } from '../../core/texts/format.js'
import { localize } from '../../core/texts/localize.js'
import { sayPurpose } from '../../core/texts/purposes.js'
import { webAddress } from '../../core/texts/web-address.js'
import { namePart } from '../../react/name-part.js'
import { usePurposes } from '../../react/use-purposes.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { PreferencesCookies } from './preferences-cookies.js'
import { PreferencesServiceSwitch } from './preferences-service-switch.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesServiceProps extends ComponentPropsWithoutRef<'div'> {
  /** The id of a declared service. */
  service: ServiceId
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * One service: its name, its switch, what it is for, who provides it and what it stores, unless it
 * has children of its own. Renders a `<div>`.
 *
 * @throws {Error} in development, for an id that is not declared
 */
export const PreferencesService = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesServiceProps
>(({ asChild, service, children, ...props }, ref) => {
  const { config } = usePreferences()
  if (process.env.NODE_ENV !== 'production')
    requireIds(config, 'service', [service], 'Preferences.Service')
  const Part = asChild ? Slot : 'div'
  return (
    <Part data-rcu="service" {...props} ref={ref}>
      {children ?? <Arrangement service={service} />}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesService, 'Preferences.Service')

/** Without `provider`: it is rendered above the table. */
const COLUMNS = ['name', 'purpose', 'type', 'expiry'] as const

function Arrangement({ service }: { service: ServiceId }) {
  const { config, messages } = usePreferences()
  const { locale } = useTexts()
  const id = useId()
  const told = config.services[service]
  const purposes = usePurposes(config)
  const purpose = sayPurpose(told?.purpose, 'long', purposes ?? {}, locale)
  const named = told?.provider
  const provider =
    typeof named === 'string' ? (config.providers?.[named] ?? { name: named }) : named
  const href = webAddress(localize(provider?.privacyUrl, locale))
  return (
    <>
      <h4>{localize(told?.name, locale) || service}</h4>
      {!config.categories[told?.category ?? '']?.required && (
        <PreferencesServiceSwitch
          service={service}
          aria-describedby={purpose.text ? id : undefined}
        />
      )}
      {purpose.text && (
        <p id={id} lang={purpose.lang} dir={purpose.lang && 'ltr'}>
          {purpose.text}
        </p>
      )}
      {provider && (
        <p>
          {href ? (
            // Another tab, so that leaving does not lose what was switched.
            <a href={href} target="_blank" rel="noreferrer">
              {format(messages.dialog.privacy, { provider: provider.name })}
            </a>
          ) : (
            provider.name
          )}
        </p>
      )}
      {told?.cookies && <PreferencesCookies service={service} columns={COLUMNS} />}
    </>
  )
}
