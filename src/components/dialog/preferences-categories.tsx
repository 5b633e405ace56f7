'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { PreferencesCategory } from './preferences-category.js'
import { usePreferences } from './use-preferences.js'

export interface PreferencesCategoriesProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Every category in the order of the config, unless it has children of its own. Renders a `<div>`. */
export const PreferencesCategories = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesCategoriesProps
>(({ asChild, children, ...props }, ref) => {
  const { config } = usePreferences()
  const Part = asChild ? Slot : 'div'
  return (
    <Part data-rcu="dialog-categories" {...props} ref={ref}>
      {children ??
        Object.keys(config.categories).map((id) => <PreferencesCategory key={id} category={id} />)}
    </Part>
  )
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesCategories, 'Preferences.Categories')
