'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { ServiceId } from '../../core/register.js'
import { localize } from '../../core/text.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesCookiesProps extends ComponentPropsWithoutRef<'ul'> {
  service: ServiceId
  /** Puts this part's behaviour on its only child instead of a `<ul>`. */
  asChild?: boolean | undefined
}

/** What one service stores, and what for. Renders a `<ul>`. */
export const PreferencesCookies = /* @__PURE__ */ forwardRef<
  HTMLUListElement,
  PreferencesCookiesProps
>(({ asChild, service, children, ...props }, ref) => {
  const { description } = usePreferences('Preferences.Cookies')
  const { locale } = useTexts()
  const cookies = description.services[service]?.cookies ?? []
  if (cookies.length === 0) return null
  const Part = asChild ? Slot : 'ul'
  return (
    <Part data-rcu="service-items" {...props} ref={ref}>
      {children ??
        cookies.map(({ name, purpose }) => (
          <li key={name}>
            <code>{name}</code> {localize(purpose, locale)}
          </li>
        ))}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') PreferencesCookies.displayName = 'Preferences.Cookies'
