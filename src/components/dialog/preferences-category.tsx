'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import type { CategoryId } from '../../core/config/register.js'
import { requireIds } from '../../core/define/require-declared.js'
import { categoryTexts } from '../../core/facts/category-texts.js'
import { modelOf } from '../../core/grants/model-of.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { PreferencesCategorySwitch } from './preferences-category-switch.js'
import { Services } from './services.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesCategoryProps extends ComponentPropsWithoutRef<'div'> {
  /** The id of a declared category. */
  category: CategoryId
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * One category: its name, its switch, what it is for, and its services behind a button, unless it has
 * children of its own. Renders a `<div>`.
 *
 * @throws {Error} in development, for an id that is not declared
 */
export const PreferencesCategory = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesCategoryProps
>(({ asChild, category, children, ...props }, ref) => {
  const { config } = usePreferences()
  if (process.env.NODE_ENV !== 'production')
    requireIds(config, 'category', [category], 'Preferences.Category')
  const Part = asChild ? Slot : 'div'
  return (
    <Part data-rcu="dialog-category" {...props} ref={ref}>
      {children ?? <Arrangement category={category} />}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesCategory, 'Preferences.Category')

function Arrangement({ category }: { category: CategoryId }) {
  const { config, messages } = usePreferences()
  const { locale } = useTexts()
  const store = useConsentStore()
  const isSale = config.categories[category]?.sale === true
  const isDeniedByGpc = useConsentState(
    ({ gpc, categories }) =>
      gpc && isSale && !categories[category] && modelOf(store, category) !== 'opt-in',
  )
  const id = useId()
  const texts = categoryTexts(category, config, messages, locale)
  const described = [texts.description && `${id}d`, isDeniedByGpc && `${id}g`].filter(Boolean)
  return (
    <>
      <h3 id={`${id}n`}>{texts.name}</h3>
      <PreferencesCategorySwitch
        category={category}
        aria-describedby={described.join(' ') || undefined}
      />
      {texts.description && <p id={`${id}d`}>{texts.description}</p>}
      {isDeniedByGpc && (
        <p data-rcu="note" id={`${id}g`}>
          {messages.dialog.gpc}
        </p>
      )}
      <Services category={category} nameId={`${id}n`} />
    </>
  )
}
