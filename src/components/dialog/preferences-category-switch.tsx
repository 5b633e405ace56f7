'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { CategoryId } from '../../core/config/register.js'
import { requireIds } from '../../core/define/require-declared.js'
import { categoryTexts } from '../../core/facts/category-texts.js'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { AlwaysActive } from './always-active.js'
import { Switch } from './switch.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesCategorySwitchProps extends ComponentPropsWithoutRef<'button'> {
  /** The id of a declared category. */
  category: CategoryId
  /** Puts this part's behavior on its only child instead of a `<button>`. */
  asChild?: boolean | undefined
}

/**
 * Switches a category and all its services in the draft; Save is what stores it. Renders a
 * `<button role="switch">` with `aria-checked`, `data-category` and `data-state="checked|unchecked"`;
 * for a required category, a `<span>` that says so (`data-rcu="required"`).
 *
 * @throws {Error} in development, for an id that is not declared
 */
export const PreferencesCategorySwitch = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PreferencesCategorySwitchProps
>(({ category, ...props }, ref) => {
  const { config, messages, draft } = usePreferences()
  const { locale } = useTexts()
  if (process.env.NODE_ENV !== 'production')
    requireIds(config, 'category', [category], 'Preferences.CategorySwitch')
  if (config.categories[category]?.required) {
    return <AlwaysActive className={props.className} style={props.style} ref={ref} />
  }
  return (
    <Switch
      data-rcu="switch"
      data-category={category}
      aria-label={categoryTexts(category, config, messages, locale).name}
      {...props}
      checked={draft.categories[category] === true}
      onCheckedChange={(checked) => draft.setCategory(category, checked)}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production')
  namePart(PreferencesCategorySwitch, 'Preferences.CategorySwitch')
